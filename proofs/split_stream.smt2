; What split_stream owes.
(set-logic ALL)
(declare-sort Value 0)

; contract: init c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; contract: step c / case 1
; show sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts) == sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|) (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|))))
(check-sat)
(pop 1)

; contract: combine c / case 1
; show sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts) == sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|) (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|))))
(check-sat)
(pop 1)

; contract: identity c, left / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; contract: identity c, right / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; contract: finish c2 / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; softmax-contract: init m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract: step m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract: step m / case 2
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; softmax-contract: step m / case 3
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; softmax-contract: step m / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; softmax-contract: step m / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; softmax-contract: combine m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract: combine m / case 2
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; softmax-contract: combine m / case 3
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; softmax-contract: combine m / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; softmax-contract: combine m / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; softmax-contract: identity m, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract: identity m, left / case 2
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; softmax-contract: identity m, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract: identity m, right / case 2
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; softmax-contract: init z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract: step z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract: step z / case 2
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; softmax-contract: step z / case 3
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; softmax-contract: step z / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(assert (not (= (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; softmax-contract: step z / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(assert (not (= (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; softmax-contract: combine z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract: combine z / case 2
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; softmax-contract: combine z / case 3
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; softmax-contract: combine z / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(assert (not (= (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; softmax-contract: combine z / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(assert (not (= (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; softmax-contract: identity z, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract: identity z, left / case 2
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; softmax-contract: identity z, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract: identity z, right / case 2
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; softmax-contract: init c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract: step c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract: step c / case 2
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; show sum[part_x of ys](c_parts * exp(m_parts)) == sum[part_x of ys](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of ys](c_parts * exp(m_parts))| Real)
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (not (= |sum[part_x of ys](c_parts * exp(m_parts))| |sum[part_x of ys](c_parts * exp(m_parts))|)))
(check-sat)
(pop 1)

; softmax-contract: step c / case 3
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; show sum[part_x of xs](c_parts * exp(m_parts)) == sum[part_x of xs](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](c_parts * exp(m_parts))| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (not (= |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of xs](c_parts * exp(m_parts))|)))
(check-sat)
(pop 1)

; softmax-contract: step c / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; show sum[part_x of xs](c_parts * exp(m_parts)) + sum[part_x of ys](c_parts * exp(m_parts)) == sum[part_x of xs](c_parts * exp(m_parts)) + sum[part_x of ys](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](c_parts * exp(m_parts))| Real)
(declare-const |sum[part_x of ys](c_parts * exp(m_parts))| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (not (= (+ |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of ys](c_parts * exp(m_parts))|) (+ |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of ys](c_parts * exp(m_parts))|))))
(check-sat)
(pop 1)

; softmax-contract: step c / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; show sum[part_x of xs](c_parts * exp(m_parts)) + sum[part_x of ys](c_parts * exp(m_parts)) == sum[part_x of xs](c_parts * exp(m_parts)) + sum[part_x of ys](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of xs](c_parts * exp(m_parts))| Real)
(declare-const |sum[part_x of ys](c_parts * exp(m_parts))| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (not (= (+ |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of ys](c_parts * exp(m_parts))|) (+ |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of ys](c_parts * exp(m_parts))|))))
(check-sat)
(pop 1)

; softmax-contract: combine c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract: combine c / case 2
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; show sum[part_x of ys](c_parts * exp(m_parts)) == sum[part_x of ys](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of ys](c_parts * exp(m_parts))| Real)
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (not (= |sum[part_x of ys](c_parts * exp(m_parts))| |sum[part_x of ys](c_parts * exp(m_parts))|)))
(check-sat)
(pop 1)

; softmax-contract: combine c / case 3
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; show sum[part_x of xs](c_parts * exp(m_parts)) == sum[part_x of xs](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](c_parts * exp(m_parts))| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (not (= |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of xs](c_parts * exp(m_parts))|)))
(check-sat)
(pop 1)

; softmax-contract: combine c / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; show sum[part_x of xs](c_parts * exp(m_parts)) + sum[part_x of ys](c_parts * exp(m_parts)) == sum[part_x of xs](c_parts * exp(m_parts)) + sum[part_x of ys](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](c_parts * exp(m_parts))| Real)
(declare-const |sum[part_x of ys](c_parts * exp(m_parts))| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (not (= (+ |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of ys](c_parts * exp(m_parts))|) (+ |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of ys](c_parts * exp(m_parts))|))))
(check-sat)
(pop 1)

; softmax-contract: combine c / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; show sum[part_x of xs](c_parts * exp(m_parts)) + sum[part_x of ys](c_parts * exp(m_parts)) == sum[part_x of xs](c_parts * exp(m_parts)) + sum[part_x of ys](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of xs](c_parts * exp(m_parts))| Real)
(declare-const |sum[part_x of ys](c_parts * exp(m_parts))| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (not (= (+ |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of ys](c_parts * exp(m_parts))|) (+ |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of ys](c_parts * exp(m_parts))|))))
(check-sat)
(pop 1)

; softmax-contract: identity c, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract: identity c, left / case 2
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; show sum[part_x of xs](c_parts * exp(m_parts)) == sum[part_x of xs](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](c_parts * exp(m_parts))| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (not (= |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of xs](c_parts * exp(m_parts))|)))
(check-sat)
(pop 1)

; softmax-contract: identity c, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract: identity c, right / case 2
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; show sum[part_x of xs](c_parts * exp(m_parts)) == sum[part_x of xs](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](c_parts * exp(m_parts))| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (not (= |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of xs](c_parts * exp(m_parts))|)))
(check-sat)
(pop 1)

; softmax-contract: finish c2 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract: finish c2 / case 2
; assume sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == 0
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](c_parts * exp(m_parts)) == sum[part_x of xs](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](c_parts * exp(m_parts))| Real)
(assert (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of xs](c_parts * exp(m_parts))|)))
(check-sat)
(pop 1)

; softmax-contract: finish c2 divisor / case 3
; assume ne(sum[part_x of xs](exp(m_parts) * z_parts * z_parts), 0)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show ne(sum[part_x of xs](exp(m_parts) * z_parts * z_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (distinct |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0)))
(check-sat)
(pop 1)

; softmax-contract: finish c2 / case 3
; assume ne(sum[part_x of xs](exp(m_parts) * z_parts * z_parts), 0)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](c_parts * exp(m_parts)) == sum[part_x of xs](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of xs](c_parts * exp(m_parts))| Real)
(assert (distinct |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of xs](c_parts * exp(m_parts))|)))
(check-sat)
(pop 1)

; contract-contract: init c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; contract-contract: step c / case 1
; show sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts) == sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|) (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|))))
(check-sat)
(pop 1)

; contract-contract: combine c / case 1
; show sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts) == sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|) (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|))))
(check-sat)
(pop 1)

; contract-contract: identity c, left / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; contract-contract: identity c, right / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; contract-contract: init c2 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; contract-contract: step c2 / case 1
; show sum[part_x of xs](c2_parts) + sum[part_x of ys](c2_parts) == sum[part_x of xs](c2_parts) + sum[part_x of ys](c2_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c2_parts)| Real)
(declare-const |sum[part_x of ys](c2_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c2_parts)| |sum[part_x of ys](c2_parts)|) (+ |sum[part_x of xs](c2_parts)| |sum[part_x of ys](c2_parts)|))))
(check-sat)
(pop 1)

; contract-contract: combine c2 / case 1
; show sum[part_x of xs](c2_parts) + sum[part_x of ys](c2_parts) == sum[part_x of xs](c2_parts) + sum[part_x of ys](c2_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c2_parts)| Real)
(declare-const |sum[part_x of ys](c2_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c2_parts)| |sum[part_x of ys](c2_parts)|) (+ |sum[part_x of xs](c2_parts)| |sum[part_x of ys](c2_parts)|))))
(check-sat)
(pop 1)

; contract-contract: identity c2, left / case 1
; show sum[part_x of xs](c2_parts) == sum[part_x of xs](c2_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c2_parts)| Real)
(assert (not (= |sum[part_x of xs](c2_parts)| |sum[part_x of xs](c2_parts)|)))
(check-sat)
(pop 1)

; contract-contract: identity c2, right / case 1
; show sum[part_x of xs](c2_parts) == sum[part_x of xs](c2_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c2_parts)| Real)
(assert (not (= |sum[part_x of xs](c2_parts)| |sum[part_x of xs](c2_parts)|)))
(check-sat)
(pop 1)

; contract-contract: finish c3 / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; contract-contract: finish c22 / case 1
; show sum[part_x of xs](c2_parts) == sum[part_x of xs](c2_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c2_parts)| Real)
(assert (not (= |sum[part_x of xs](c2_parts)| |sum[part_x of xs](c2_parts)|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: init m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: step m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: step m / case 2
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: step m / case 3
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: step m / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: step m / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: combine m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: combine m / case 2
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: combine m / case 3
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: combine m / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: combine m / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: identity m, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: identity m, left / case 2
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: identity m, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: identity m, right / case 2
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: init z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: step z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: step z / case 2
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: step z / case 3
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: step z / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(assert (not (= (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: step z / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(assert (not (= (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: combine z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: combine z / case 2
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: combine z / case 3
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: combine z / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(assert (not (= (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: combine z / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(assert (not (= (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: identity z, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: identity z, left / case 2
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: identity z, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: identity z, right / case 2
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: init c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: step c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: step c / case 2
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; show sum[part_x of ys](c_parts * exp(m_parts)) == sum[part_x of ys](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of ys](c_parts * exp(m_parts))| Real)
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (not (= |sum[part_x of ys](c_parts * exp(m_parts))| |sum[part_x of ys](c_parts * exp(m_parts))|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: step c / case 3
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; show sum[part_x of xs](c_parts * exp(m_parts)) == sum[part_x of xs](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](c_parts * exp(m_parts))| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (not (= |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of xs](c_parts * exp(m_parts))|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: step c / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; show sum[part_x of xs](c_parts * exp(m_parts)) + sum[part_x of ys](c_parts * exp(m_parts)) == sum[part_x of xs](c_parts * exp(m_parts)) + sum[part_x of ys](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](c_parts * exp(m_parts))| Real)
(declare-const |sum[part_x of ys](c_parts * exp(m_parts))| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (not (= (+ |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of ys](c_parts * exp(m_parts))|) (+ |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of ys](c_parts * exp(m_parts))|))))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: step c / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; show sum[part_x of xs](c_parts * exp(m_parts)) + sum[part_x of ys](c_parts * exp(m_parts)) == sum[part_x of xs](c_parts * exp(m_parts)) + sum[part_x of ys](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of xs](c_parts * exp(m_parts))| Real)
(declare-const |sum[part_x of ys](c_parts * exp(m_parts))| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (not (= (+ |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of ys](c_parts * exp(m_parts))|) (+ |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of ys](c_parts * exp(m_parts))|))))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: combine c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: combine c / case 2
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; show sum[part_x of ys](c_parts * exp(m_parts)) == sum[part_x of ys](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of ys](c_parts * exp(m_parts))| Real)
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (not (= |sum[part_x of ys](c_parts * exp(m_parts))| |sum[part_x of ys](c_parts * exp(m_parts))|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: combine c / case 3
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; show sum[part_x of xs](c_parts * exp(m_parts)) == sum[part_x of xs](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](c_parts * exp(m_parts))| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (not (= |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of xs](c_parts * exp(m_parts))|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: combine c / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; show sum[part_x of xs](c_parts * exp(m_parts)) + sum[part_x of ys](c_parts * exp(m_parts)) == sum[part_x of xs](c_parts * exp(m_parts)) + sum[part_x of ys](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](c_parts * exp(m_parts))| Real)
(declare-const |sum[part_x of ys](c_parts * exp(m_parts))| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (not (= (+ |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of ys](c_parts * exp(m_parts))|) (+ |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of ys](c_parts * exp(m_parts))|))))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: combine c / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; show sum[part_x of xs](c_parts * exp(m_parts)) + sum[part_x of ys](c_parts * exp(m_parts)) == sum[part_x of xs](c_parts * exp(m_parts)) + sum[part_x of ys](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of xs](c_parts * exp(m_parts))| Real)
(declare-const |sum[part_x of ys](c_parts * exp(m_parts))| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (not (= (+ |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of ys](c_parts * exp(m_parts))|) (+ |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of ys](c_parts * exp(m_parts))|))))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: identity c, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: identity c, left / case 2
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; show sum[part_x of xs](c_parts * exp(m_parts)) == sum[part_x of xs](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](c_parts * exp(m_parts))| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (not (= |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of xs](c_parts * exp(m_parts))|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: identity c, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: identity c, right / case 2
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; show sum[part_x of xs](c_parts * exp(m_parts)) == sum[part_x of xs](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](c_parts * exp(m_parts))| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (not (= |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of xs](c_parts * exp(m_parts))|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: finish c2 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: finish c2 / case 2
; assume sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == 0
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](c_parts * exp(m_parts)) == sum[part_x of xs](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](c_parts * exp(m_parts))| Real)
(assert (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of xs](c_parts * exp(m_parts))|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: finish c2 divisor / case 3
; assume ne(sum[part_x of xs](exp(m_parts) * z_parts * z_parts), 0)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show ne(sum[part_x of xs](exp(m_parts) * z_parts * z_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (distinct |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: finish c2 / case 3
; assume ne(sum[part_x of xs](exp(m_parts) * z_parts * z_parts), 0)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](c_parts * exp(m_parts)) == sum[part_x of xs](c_parts * exp(m_parts))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of xs](c_parts * exp(m_parts))| Real)
(assert (distinct |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](c_parts * exp(m_parts))| |sum[part_x of xs](c_parts * exp(m_parts))|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: finish b logarithm / case 1
; show 0 <= 1
; expect: unsat
(push 1)
(assert (not (<= 0.0 1.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: finish b logarithm / case 1
; assume 0 < 1
; show 0 <= 1
; expect: unsat
(push 1)
(assert (< 0.0 1.0))
(assert (not (<= 0.0 1.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: finish b / case 1
; assume 0 < 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (< 0.0 1.0))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: finish b logarithm / case 2
; assume sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == 0
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show 0 <= 1
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (<= 0.0 1.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: finish b logarithm / case 2
; assume sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == 0
; assume 0 < 1
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show 0 <= 1
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (< 0.0 1.0))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (<= 0.0 1.0)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: finish b / case 2
; assume sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == 0
; assume 0 < 1
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (< 0.0 1.0))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: finish b logarithm / case 3
; assume ne(sum[part_x of xs](exp(m_parts) * z_parts * z_parts), 0)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: finish b logarithm / case 3
; assume ne(sum[part_x of xs](exp(m_parts) * z_parts * z_parts), 0)
; assume 0 < sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (< 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; softmax-contract-logsumexp: finish b / case 3
; assume ne(sum[part_x of xs](exp(m_parts) * z_parts * z_parts), 0)
; assume 0 < sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show max[part_x of xs](m_parts) + (-1 * max[part_x of xs](m_parts) + log(sum[part_x of xs](exp(m_parts) * z_parts * z_parts))) == max[part_x of xs](m_parts) + (-1 * max[part_x of xs](m_parts) + log(sum[part_x of xs](exp(m_parts) * z_parts * z_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |log(sum[part_x of xs](exp(m_parts) * z_parts * z_parts))| Real)
(assert (distinct |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (< 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= (+ |max[part_x of xs](m_parts)| (+ (* (- 1.0) |max[part_x of xs](m_parts)|) |log(sum[part_x of xs](exp(m_parts) * z_parts * z_parts))|)) (+ |max[part_x of xs](m_parts)| (+ (* (- 1.0) |max[part_x of xs](m_parts)|) |log(sum[part_x of xs](exp(m_parts) * z_parts * z_parts))|)))))
(check-sat)
(pop 1)

; logsumexp: init m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; logsumexp: step m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; logsumexp: step m / case 2
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; logsumexp: step m / case 3
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; logsumexp: step m / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; logsumexp: step m / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; logsumexp: combine m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; logsumexp: combine m / case 2
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; logsumexp: combine m / case 3
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; logsumexp: combine m / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; logsumexp: combine m / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; logsumexp: identity m, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; logsumexp: identity m, left / case 2
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; logsumexp: identity m, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; logsumexp: identity m, right / case 2
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; logsumexp: init z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; logsumexp: step z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; logsumexp: step z / case 2
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; logsumexp: step z / case 3
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; logsumexp: step z / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(assert (not (= (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; logsumexp: step z / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(assert (not (= (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; logsumexp: combine z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; logsumexp: combine z / case 2
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; logsumexp: combine z / case 3
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; logsumexp: combine z / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(assert (not (= (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; logsumexp: combine z / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(assert (not (= (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; logsumexp: identity z, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; logsumexp: identity z, left / case 2
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; logsumexp: identity z, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; logsumexp: identity z, right / case 2
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; logsumexp: finish b logarithm / case 1
; show 0 <= 1
; expect: unsat
(push 1)
(assert (not (<= 0.0 1.0)))
(check-sat)
(pop 1)

; logsumexp: finish b logarithm / case 1
; assume 0 < 1
; show 0 <= 1
; expect: unsat
(push 1)
(assert (< 0.0 1.0))
(assert (not (<= 0.0 1.0)))
(check-sat)
(pop 1)

; logsumexp: finish b / case 1
; assume 0 < 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (< 0.0 1.0))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; logsumexp: finish b logarithm / case 2
; assume sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == 0
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show 0 <= 1
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (<= 0.0 1.0)))
(check-sat)
(pop 1)

; logsumexp: finish b logarithm / case 2
; assume sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == 0
; assume 0 < 1
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show 0 <= 1
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (< 0.0 1.0))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (<= 0.0 1.0)))
(check-sat)
(pop 1)

; logsumexp: finish b / case 2
; assume sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == 0
; assume 0 < 1
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (< 0.0 1.0))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; logsumexp: finish b logarithm / case 3
; assume ne(sum[part_x of xs](exp(m_parts) * z_parts * z_parts), 0)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; logsumexp: finish b logarithm / case 3
; assume ne(sum[part_x of xs](exp(m_parts) * z_parts * z_parts), 0)
; assume 0 < sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (< 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; logsumexp: finish b / case 3
; assume ne(sum[part_x of xs](exp(m_parts) * z_parts * z_parts), 0)
; assume 0 < sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show max[part_x of xs](m_parts) + (-1 * max[part_x of xs](m_parts) + log(sum[part_x of xs](exp(m_parts) * z_parts * z_parts))) == max[part_x of xs](m_parts) + (-1 * max[part_x of xs](m_parts) + log(sum[part_x of xs](exp(m_parts) * z_parts * z_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |log(sum[part_x of xs](exp(m_parts) * z_parts * z_parts))| Real)
(assert (distinct |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (< 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= (+ |max[part_x of xs](m_parts)| (+ (* (- 1.0) |max[part_x of xs](m_parts)|) |log(sum[part_x of xs](exp(m_parts) * z_parts * z_parts))|)) (+ |max[part_x of xs](m_parts)| (+ (* (- 1.0) |max[part_x of xs](m_parts)|) |log(sum[part_x of xs](exp(m_parts) * z_parts * z_parts))|)))))
(check-sat)
(pop 1)

; l2_normalize-contract: init squares / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; l2_normalize-contract: step squares / case 1
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; assume 0 <= sum[part_x of ys](squares_parts * squares_parts)
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts) + sum[part_x of ys](squares_parts * squares_parts)
; show sum[part_x of xs](squares_parts * squares_parts) + sum[part_x of ys](squares_parts * squares_parts) == sum[part_x of xs](squares_parts * squares_parts) + sum[part_x of ys](squares_parts * squares_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (<= 0.0 |sum[part_x of ys](squares_parts * squares_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of ys](squares_parts * squares_parts)|)))
(assert (not (= (+ |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of ys](squares_parts * squares_parts)|) (+ |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of ys](squares_parts * squares_parts)|))))
(check-sat)
(pop 1)

; l2_normalize-contract: combine squares / case 1
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; assume 0 <= sum[part_x of ys](squares_parts * squares_parts)
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts) + sum[part_x of ys](squares_parts * squares_parts)
; show sum[part_x of xs](squares_parts * squares_parts) + sum[part_x of ys](squares_parts * squares_parts) == sum[part_x of xs](squares_parts * squares_parts) + sum[part_x of ys](squares_parts * squares_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (<= 0.0 |sum[part_x of ys](squares_parts * squares_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of ys](squares_parts * squares_parts)|)))
(assert (not (= (+ |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of ys](squares_parts * squares_parts)|) (+ |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of ys](squares_parts * squares_parts)|))))
(check-sat)
(pop 1)

; l2_normalize-contract: identity squares, left / case 1
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show sum[part_x of xs](squares_parts * squares_parts) == sum[part_x of xs](squares_parts * squares_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (= |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of xs](squares_parts * squares_parts)|)))
(check-sat)
(pop 1)

; l2_normalize-contract: identity squares, right / case 1
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show sum[part_x of xs](squares_parts * squares_parts) == sum[part_x of xs](squares_parts * squares_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (= |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of xs](squares_parts * squares_parts)|)))
(check-sat)
(pop 1)

; l2_normalize-contract: init c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; l2_normalize-contract: step c / case 1
; show sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts) == sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|) (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|))))
(check-sat)
(pop 1)

; l2_normalize-contract: combine c / case 1
; show sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts) == sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|) (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|))))
(check-sat)
(pop 1)

; l2_normalize-contract: identity c, left / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; l2_normalize-contract: identity c, right / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; l2_normalize-contract: finish c2 square root / case 1
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show 0 <= sum[part_x of xs](squares_parts * squares_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|)))
(check-sat)
(pop 1)

; l2_normalize-contract: finish c2 square root / case 1
; assume 0 <= sqrt(sum[part_x of xs](squares_parts * squares_parts))
; assume sqrt(sum[part_x of xs](squares_parts * squares_parts)) * sqrt(sum[part_x of xs](squares_parts * squares_parts)) == sum[part_x of xs](squares_parts * squares_parts)
; assume sqrt(sum[part_x of xs](squares_parts * squares_parts)) == 0
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show 0 <= sum[part_x of xs](squares_parts * squares_parts)
; expect: unsat
(push 1)
(declare-const |sqrt(sum[part_x of xs](squares_parts * squares_parts))| Real)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sqrt(sum[part_x of xs](squares_parts * squares_parts))|))
(assert (= (* |sqrt(sum[part_x of xs](squares_parts * squares_parts))| |sqrt(sum[part_x of xs](squares_parts * squares_parts))|) |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (= |sqrt(sum[part_x of xs](squares_parts * squares_parts))| 0.0))
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|)))
(check-sat)
(pop 1)

; l2_normalize-contract: finish c2 / case 1
; assume 0 <= sqrt(sum[part_x of xs](squares_parts * squares_parts))
; assume sqrt(sum[part_x of xs](squares_parts * squares_parts)) * sqrt(sum[part_x of xs](squares_parts * squares_parts)) == sum[part_x of xs](squares_parts * squares_parts)
; assume sqrt(sum[part_x of xs](squares_parts * squares_parts)) == 0
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sqrt(sum[part_x of xs](squares_parts * squares_parts))| Real)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (<= 0.0 |sqrt(sum[part_x of xs](squares_parts * squares_parts))|))
(assert (= (* |sqrt(sum[part_x of xs](squares_parts * squares_parts))| |sqrt(sum[part_x of xs](squares_parts * squares_parts))|) |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (= |sqrt(sum[part_x of xs](squares_parts * squares_parts))| 0.0))
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; l2_normalize-contract: finish c2 divisor / case 2
; assume 0 <= sqrt(sum[part_x of xs](squares_parts * squares_parts))
; assume sqrt(sum[part_x of xs](squares_parts * squares_parts)) * sqrt(sum[part_x of xs](squares_parts * squares_parts)) == sum[part_x of xs](squares_parts * squares_parts)
; assume ne(sqrt(sum[part_x of xs](squares_parts * squares_parts)), 0)
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show ne(sqrt(sum[part_x of xs](squares_parts * squares_parts)), 0)
; expect: unsat
(push 1)
(declare-const |sqrt(sum[part_x of xs](squares_parts * squares_parts))| Real)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sqrt(sum[part_x of xs](squares_parts * squares_parts))|))
(assert (= (* |sqrt(sum[part_x of xs](squares_parts * squares_parts))| |sqrt(sum[part_x of xs](squares_parts * squares_parts))|) |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (distinct |sqrt(sum[part_x of xs](squares_parts * squares_parts))| 0.0))
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (distinct |sqrt(sum[part_x of xs](squares_parts * squares_parts))| 0.0)))
(check-sat)
(pop 1)

; l2_normalize-contract: finish c2 square root / case 2
; assume 0 <= sqrt(sum[part_x of xs](squares_parts * squares_parts))
; assume sqrt(sum[part_x of xs](squares_parts * squares_parts)) * sqrt(sum[part_x of xs](squares_parts * squares_parts)) == sum[part_x of xs](squares_parts * squares_parts)
; assume ne(sqrt(sum[part_x of xs](squares_parts * squares_parts)), 0)
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show 0 <= sum[part_x of xs](squares_parts * squares_parts)
; expect: unsat
(push 1)
(declare-const |sqrt(sum[part_x of xs](squares_parts * squares_parts))| Real)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sqrt(sum[part_x of xs](squares_parts * squares_parts))|))
(assert (= (* |sqrt(sum[part_x of xs](squares_parts * squares_parts))| |sqrt(sum[part_x of xs](squares_parts * squares_parts))|) |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (distinct |sqrt(sum[part_x of xs](squares_parts * squares_parts))| 0.0))
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|)))
(check-sat)
(pop 1)

; l2_normalize-contract: finish c2 / case 2
; assume 0 <= sqrt(sum[part_x of xs](squares_parts * squares_parts))
; assume sqrt(sum[part_x of xs](squares_parts * squares_parts)) * sqrt(sum[part_x of xs](squares_parts * squares_parts)) == sum[part_x of xs](squares_parts * squares_parts)
; assume ne(sqrt(sum[part_x of xs](squares_parts * squares_parts)), 0)
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sqrt(sum[part_x of xs](squares_parts * squares_parts))| Real)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (<= 0.0 |sqrt(sum[part_x of xs](squares_parts * squares_parts))|))
(assert (= (* |sqrt(sum[part_x of xs](squares_parts * squares_parts))| |sqrt(sum[part_x of xs](squares_parts * squares_parts))|) |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (distinct |sqrt(sum[part_x of xs](squares_parts * squares_parts))| 0.0))
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; l2_normalize-contract_2: init squares / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; l2_normalize-contract_2: step squares / case 1
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; assume 0 <= sum[part_x of ys](squares_parts * squares_parts)
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts) + sum[part_x of ys](squares_parts * squares_parts)
; show sum[part_x of xs](squares_parts * squares_parts) + sum[part_x of ys](squares_parts * squares_parts) == sum[part_x of xs](squares_parts * squares_parts) + sum[part_x of ys](squares_parts * squares_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (<= 0.0 |sum[part_x of ys](squares_parts * squares_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of ys](squares_parts * squares_parts)|)))
(assert (not (= (+ |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of ys](squares_parts * squares_parts)|) (+ |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of ys](squares_parts * squares_parts)|))))
(check-sat)
(pop 1)

; l2_normalize-contract_2: combine squares / case 1
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; assume 0 <= sum[part_x of ys](squares_parts * squares_parts)
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts) + sum[part_x of ys](squares_parts * squares_parts)
; show sum[part_x of xs](squares_parts * squares_parts) + sum[part_x of ys](squares_parts * squares_parts) == sum[part_x of xs](squares_parts * squares_parts) + sum[part_x of ys](squares_parts * squares_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (<= 0.0 |sum[part_x of ys](squares_parts * squares_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of ys](squares_parts * squares_parts)|)))
(assert (not (= (+ |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of ys](squares_parts * squares_parts)|) (+ |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of ys](squares_parts * squares_parts)|))))
(check-sat)
(pop 1)

; l2_normalize-contract_2: identity squares, left / case 1
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show sum[part_x of xs](squares_parts * squares_parts) == sum[part_x of xs](squares_parts * squares_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (= |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of xs](squares_parts * squares_parts)|)))
(check-sat)
(pop 1)

; l2_normalize-contract_2: identity squares, right / case 1
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show sum[part_x of xs](squares_parts * squares_parts) == sum[part_x of xs](squares_parts * squares_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (= |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of xs](squares_parts * squares_parts)|)))
(check-sat)
(pop 1)

; l2_normalize-contract_2: init c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; l2_normalize-contract_2: step c / case 1
; show sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts) == sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|) (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|))))
(check-sat)
(pop 1)

; l2_normalize-contract_2: combine c / case 1
; show sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts) == sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|) (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|))))
(check-sat)
(pop 1)

; l2_normalize-contract_2: identity c, left / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; l2_normalize-contract_2: identity c, right / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; l2_normalize-contract_2: finish c2 square root / case 1
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show 0 <= sum[part_x of xs](squares_parts * squares_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|)))
(check-sat)
(pop 1)

; l2_normalize-contract_2: finish c2 square root / case 1
; assume 0 <= sqrt(sum[part_x of xs](squares_parts * squares_parts))
; assume sqrt(sum[part_x of xs](squares_parts * squares_parts)) * sqrt(sum[part_x of xs](squares_parts * squares_parts)) == sum[part_x of xs](squares_parts * squares_parts)
; assume sqrt(sum[part_x of xs](squares_parts * squares_parts)) == 0
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show 0 <= sum[part_x of xs](squares_parts * squares_parts)
; expect: unsat
(push 1)
(declare-const |sqrt(sum[part_x of xs](squares_parts * squares_parts))| Real)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sqrt(sum[part_x of xs](squares_parts * squares_parts))|))
(assert (= (* |sqrt(sum[part_x of xs](squares_parts * squares_parts))| |sqrt(sum[part_x of xs](squares_parts * squares_parts))|) |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (= |sqrt(sum[part_x of xs](squares_parts * squares_parts))| 0.0))
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|)))
(check-sat)
(pop 1)

; l2_normalize-contract_2: finish c2 / case 1
; assume 0 <= sqrt(sum[part_x of xs](squares_parts * squares_parts))
; assume sqrt(sum[part_x of xs](squares_parts * squares_parts)) * sqrt(sum[part_x of xs](squares_parts * squares_parts)) == sum[part_x of xs](squares_parts * squares_parts)
; assume sqrt(sum[part_x of xs](squares_parts * squares_parts)) == 0
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sqrt(sum[part_x of xs](squares_parts * squares_parts))| Real)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (<= 0.0 |sqrt(sum[part_x of xs](squares_parts * squares_parts))|))
(assert (= (* |sqrt(sum[part_x of xs](squares_parts * squares_parts))| |sqrt(sum[part_x of xs](squares_parts * squares_parts))|) |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (= |sqrt(sum[part_x of xs](squares_parts * squares_parts))| 0.0))
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; l2_normalize-contract_2: finish c2 divisor / case 2
; assume 0 <= sqrt(sum[part_x of xs](squares_parts * squares_parts))
; assume sqrt(sum[part_x of xs](squares_parts * squares_parts)) * sqrt(sum[part_x of xs](squares_parts * squares_parts)) == sum[part_x of xs](squares_parts * squares_parts)
; assume ne(sqrt(sum[part_x of xs](squares_parts * squares_parts)), 0)
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show ne(sqrt(sum[part_x of xs](squares_parts * squares_parts)), 0)
; expect: unsat
(push 1)
(declare-const |sqrt(sum[part_x of xs](squares_parts * squares_parts))| Real)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sqrt(sum[part_x of xs](squares_parts * squares_parts))|))
(assert (= (* |sqrt(sum[part_x of xs](squares_parts * squares_parts))| |sqrt(sum[part_x of xs](squares_parts * squares_parts))|) |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (distinct |sqrt(sum[part_x of xs](squares_parts * squares_parts))| 0.0))
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (distinct |sqrt(sum[part_x of xs](squares_parts * squares_parts))| 0.0)))
(check-sat)
(pop 1)

; l2_normalize-contract_2: finish c2 square root / case 2
; assume 0 <= sqrt(sum[part_x of xs](squares_parts * squares_parts))
; assume sqrt(sum[part_x of xs](squares_parts * squares_parts)) * sqrt(sum[part_x of xs](squares_parts * squares_parts)) == sum[part_x of xs](squares_parts * squares_parts)
; assume ne(sqrt(sum[part_x of xs](squares_parts * squares_parts)), 0)
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show 0 <= sum[part_x of xs](squares_parts * squares_parts)
; expect: unsat
(push 1)
(declare-const |sqrt(sum[part_x of xs](squares_parts * squares_parts))| Real)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sqrt(sum[part_x of xs](squares_parts * squares_parts))|))
(assert (= (* |sqrt(sum[part_x of xs](squares_parts * squares_parts))| |sqrt(sum[part_x of xs](squares_parts * squares_parts))|) |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (distinct |sqrt(sum[part_x of xs](squares_parts * squares_parts))| 0.0))
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|)))
(check-sat)
(pop 1)

; l2_normalize-contract_2: finish c2 / case 2
; assume 0 <= sqrt(sum[part_x of xs](squares_parts * squares_parts))
; assume sqrt(sum[part_x of xs](squares_parts * squares_parts)) * sqrt(sum[part_x of xs](squares_parts * squares_parts)) == sum[part_x of xs](squares_parts * squares_parts)
; assume ne(sqrt(sum[part_x of xs](squares_parts * squares_parts)), 0)
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sqrt(sum[part_x of xs](squares_parts * squares_parts))| Real)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (<= 0.0 |sqrt(sum[part_x of xs](squares_parts * squares_parts))|))
(assert (= (* |sqrt(sum[part_x of xs](squares_parts * squares_parts))| |sqrt(sum[part_x of xs](squares_parts * squares_parts))|) |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (distinct |sqrt(sum[part_x of xs](squares_parts * squares_parts))| 0.0))
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; contract-contract_2: init c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; contract-contract_2: step c / case 1
; show sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts) == sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|) (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|))))
(check-sat)
(pop 1)

; contract-contract_2: combine c / case 1
; show sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts) == sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|) (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|))))
(check-sat)
(pop 1)

; contract-contract_2: identity c, left / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; contract-contract_2: identity c, right / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; contract-contract_2: init c2 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; contract-contract_2: step c2 / case 1
; show sum[part_x of xs](c2_parts) + sum[part_x of ys](c2_parts) == sum[part_x of xs](c2_parts) + sum[part_x of ys](c2_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c2_parts)| Real)
(declare-const |sum[part_x of ys](c2_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c2_parts)| |sum[part_x of ys](c2_parts)|) (+ |sum[part_x of xs](c2_parts)| |sum[part_x of ys](c2_parts)|))))
(check-sat)
(pop 1)

; contract-contract_2: combine c2 / case 1
; show sum[part_x of xs](c2_parts) + sum[part_x of ys](c2_parts) == sum[part_x of xs](c2_parts) + sum[part_x of ys](c2_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c2_parts)| Real)
(declare-const |sum[part_x of ys](c2_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c2_parts)| |sum[part_x of ys](c2_parts)|) (+ |sum[part_x of xs](c2_parts)| |sum[part_x of ys](c2_parts)|))))
(check-sat)
(pop 1)

; contract-contract_2: identity c2, left / case 1
; show sum[part_x of xs](c2_parts) == sum[part_x of xs](c2_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c2_parts)| Real)
(assert (not (= |sum[part_x of xs](c2_parts)| |sum[part_x of xs](c2_parts)|)))
(check-sat)
(pop 1)

; contract-contract_2: identity c2, right / case 1
; show sum[part_x of xs](c2_parts) == sum[part_x of xs](c2_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c2_parts)| Real)
(assert (not (= |sum[part_x of xs](c2_parts)| |sum[part_x of xs](c2_parts)|)))
(check-sat)
(pop 1)

; contract-contract_2: finish c3 / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; contract-contract_2: finish c22 / case 1
; show sum[part_x of xs](c2_parts) == sum[part_x of xs](c2_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c2_parts)| Real)
(assert (not (= |sum[part_x of xs](c2_parts)| |sum[part_x of xs](c2_parts)|)))
(check-sat)
(pop 1)

; contract_2: init c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; contract_2: step c / case 1
; show sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts) == sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|) (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|))))
(check-sat)
(pop 1)

; contract_2: combine c / case 1
; show sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts) == sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|) (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|))))
(check-sat)
(pop 1)

; contract_2: identity c, left / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; contract_2: identity c, right / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; contract_2: finish c2 / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; squared_distance: init c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; squared_distance: step c / case 1
; assume 0 <= sum[part_x of xs](c_parts * c_parts)
; assume 0 <= sum[part_x of ys](c_parts * c_parts)
; assume 0 <= sum[part_x of xs](c_parts * c_parts) + sum[part_x of ys](c_parts * c_parts)
; show sum[part_x of xs](c_parts * c_parts) + sum[part_x of ys](c_parts * c_parts) == sum[part_x of xs](c_parts * c_parts) + sum[part_x of ys](c_parts * c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts * c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts * c_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](c_parts * c_parts)|))
(assert (<= 0.0 |sum[part_x of ys](c_parts * c_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](c_parts * c_parts)| |sum[part_x of ys](c_parts * c_parts)|)))
(assert (not (= (+ |sum[part_x of xs](c_parts * c_parts)| |sum[part_x of ys](c_parts * c_parts)|) (+ |sum[part_x of xs](c_parts * c_parts)| |sum[part_x of ys](c_parts * c_parts)|))))
(check-sat)
(pop 1)

; squared_distance: combine c / case 1
; assume 0 <= sum[part_x of xs](c_parts * c_parts)
; assume 0 <= sum[part_x of ys](c_parts * c_parts)
; assume 0 <= sum[part_x of xs](c_parts * c_parts) + sum[part_x of ys](c_parts * c_parts)
; show sum[part_x of xs](c_parts * c_parts) + sum[part_x of ys](c_parts * c_parts) == sum[part_x of xs](c_parts * c_parts) + sum[part_x of ys](c_parts * c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts * c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts * c_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](c_parts * c_parts)|))
(assert (<= 0.0 |sum[part_x of ys](c_parts * c_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](c_parts * c_parts)| |sum[part_x of ys](c_parts * c_parts)|)))
(assert (not (= (+ |sum[part_x of xs](c_parts * c_parts)| |sum[part_x of ys](c_parts * c_parts)|) (+ |sum[part_x of xs](c_parts * c_parts)| |sum[part_x of ys](c_parts * c_parts)|))))
(check-sat)
(pop 1)

; squared_distance: identity c, left / case 1
; assume 0 <= sum[part_x of xs](c_parts * c_parts)
; show sum[part_x of xs](c_parts * c_parts) == sum[part_x of xs](c_parts * c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts * c_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](c_parts * c_parts)|))
(assert (not (= |sum[part_x of xs](c_parts * c_parts)| |sum[part_x of xs](c_parts * c_parts)|)))
(check-sat)
(pop 1)

; squared_distance: identity c, right / case 1
; assume 0 <= sum[part_x of xs](c_parts * c_parts)
; show sum[part_x of xs](c_parts * c_parts) == sum[part_x of xs](c_parts * c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts * c_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](c_parts * c_parts)|))
(assert (not (= |sum[part_x of xs](c_parts * c_parts)| |sum[part_x of xs](c_parts * c_parts)|)))
(check-sat)
(pop 1)

; squared_distance: finish c2 / case 1
; assume 0 <= sum[part_x of xs](c_parts * c_parts)
; show sum[part_x of xs](c_parts * c_parts) == sum[part_x of xs](c_parts * c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts * c_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](c_parts * c_parts)|))
(assert (not (= |sum[part_x of xs](c_parts * c_parts)| |sum[part_x of xs](c_parts * c_parts)|)))
(check-sat)
(pop 1)

; decayed_sum: init n / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; decayed_sum: step n / case 1
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; assume 0 <= sum[part_x of ys](n_parts * n_parts)
; assume 0 <= sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts)
; show sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts) == sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |sum[part_x of ys](n_parts * n_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (<= 0.0 |sum[part_x of ys](n_parts * n_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|)))
(assert (not (= (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|) (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|))))
(check-sat)
(pop 1)

; decayed_sum: combine n / case 1
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; assume 0 <= sum[part_x of ys](n_parts * n_parts)
; assume 0 <= sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts)
; show sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts) == sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |sum[part_x of ys](n_parts * n_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (<= 0.0 |sum[part_x of ys](n_parts * n_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|)))
(assert (not (= (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|) (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|))))
(check-sat)
(pop 1)

; decayed_sum: identity n, left / case 1
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; show sum[part_x of xs](n_parts * n_parts) == sum[part_x of xs](n_parts * n_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (not (= |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of xs](n_parts * n_parts)|)))
(check-sat)
(pop 1)

; decayed_sum: identity n, right / case 1
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; show sum[part_x of xs](n_parts * n_parts) == sum[part_x of xs](n_parts * n_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (not (= |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of xs](n_parts * n_parts)|)))
(check-sat)
(pop 1)

; decayed_sum: init b / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; decayed_sum: step b / case 1
; assume sum[part_x of xs](n_parts * n_parts) == 0
; assume sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts) == 0
; assume sum[part_x of ys](n_parts * n_parts) == 0
; assume ne(E(1143867407192337/36028797018963968), 0)
; assume 0 < E(1143867407192337/36028797018963968)
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; assume 0 <= sum[part_x of ys](n_parts * n_parts)
; assume 0 <= sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |sum[part_x of ys](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968)| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(declare-const |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (= |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (= (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|) 0.0))
(assert (= |sum[part_x of ys](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968)| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968)|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (<= 0.0 |sum[part_x of ys](n_parts * n_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|)))
(assert (not (= (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|) (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|))))
(check-sat)
(pop 1)

; decayed_sum: step b / case 2
; assume sum[part_x of xs](n_parts * n_parts) == 0
; assume sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts) == 0
; assume ne(sum[part_x of ys](n_parts * n_parts), 0)
; assume ne(E(1143867407192337/36028797018963968), 0)
; assume 0 < E(1143867407192337/36028797018963968)
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; assume 0 <= sum[part_x of ys](n_parts * n_parts)
; assume 0 <= sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |sum[part_x of ys](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968)| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(declare-const |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (= |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (= (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968)| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968)|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (<= 0.0 |sum[part_x of ys](n_parts * n_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|)))
(assert (not (= (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|) (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|))))
(check-sat)
(pop 1)

; decayed_sum: step b / case 3
; assume sum[part_x of xs](n_parts * n_parts) == 0
; assume ne(sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts), 0)
; assume sum[part_x of ys](n_parts * n_parts) == 0
; assume ne(E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts)), 0)
; assume ne(E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts)), 0)
; assume 0 < E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))
; assume 0 < E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; assume 0 <= sum[part_x of ys](n_parts * n_parts)
; assume 0 <= sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |sum[part_x of ys](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(declare-const |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (= |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|) 0.0))
(assert (= |sum[part_x of ys](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))|))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (<= 0.0 |sum[part_x of ys](n_parts * n_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|)))
(assert (not (= (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|) (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|))))
(check-sat)
(pop 1)

; decayed_sum: step b / case 4
; assume sum[part_x of xs](n_parts * n_parts) == 0
; assume ne(sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts), 0)
; assume ne(sum[part_x of ys](n_parts * n_parts), 0)
; assume ne(E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts)), 0)
; assume ne(E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts)), 0)
; assume 0 < E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))
; assume 0 < E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; assume 0 <= sum[part_x of ys](n_parts * n_parts)
; assume 0 <= sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |sum[part_x of ys](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(declare-const |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (= |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))|))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (<= 0.0 |sum[part_x of ys](n_parts * n_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|)))
(assert (not (= (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|) (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|))))
(check-sat)
(pop 1)

; decayed_sum: step b / case 5
; assume ne(sum[part_x of xs](n_parts * n_parts), 0)
; assume sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts) == 0
; assume sum[part_x of ys](n_parts * n_parts) == 0
; assume ne(E(1143867407192337/36028797018963968), 0)
; assume 0 < E(1143867407192337/36028797018963968)
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; assume 0 <= sum[part_x of ys](n_parts * n_parts)
; assume 0 <= sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |sum[part_x of ys](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968)| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(declare-const |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (distinct |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (= (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|) 0.0))
(assert (= |sum[part_x of ys](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968)| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968)|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (<= 0.0 |sum[part_x of ys](n_parts * n_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|)))
(assert (not (= (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|) (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|))))
(check-sat)
(pop 1)

; decayed_sum: step b / case 6
; assume ne(sum[part_x of xs](n_parts * n_parts), 0)
; assume sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts) == 0
; assume ne(sum[part_x of ys](n_parts * n_parts), 0)
; assume ne(E(1143867407192337/36028797018963968), 0)
; assume 0 < E(1143867407192337/36028797018963968)
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; assume 0 <= sum[part_x of ys](n_parts * n_parts)
; assume 0 <= sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |sum[part_x of ys](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968)| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(declare-const |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (distinct |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (= (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968)| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968)|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (<= 0.0 |sum[part_x of ys](n_parts * n_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|)))
(assert (not (= (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|) (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|))))
(check-sat)
(pop 1)

; decayed_sum: step b / case 7
; assume ne(sum[part_x of xs](n_parts * n_parts), 0)
; assume ne(sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts), 0)
; assume sum[part_x of ys](n_parts * n_parts) == 0
; assume ne(E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts)), 0)
; assume ne(E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts)), 0)
; assume 0 < E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))
; assume 0 < E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; assume 0 <= sum[part_x of ys](n_parts * n_parts)
; assume 0 <= sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |sum[part_x of ys](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(declare-const |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (distinct |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|) 0.0))
(assert (= |sum[part_x of ys](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))|))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (<= 0.0 |sum[part_x of ys](n_parts * n_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|)))
(assert (not (= (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|) (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|))))
(check-sat)
(pop 1)

; decayed_sum: step b / case 8
; assume ne(sum[part_x of xs](n_parts * n_parts), 0)
; assume ne(sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts), 0)
; assume ne(sum[part_x of ys](n_parts * n_parts), 0)
; assume ne(E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts)), 0)
; assume ne(E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts)), 0)
; assume 0 < E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))
; assume 0 < E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; assume 0 <= sum[part_x of ys](n_parts * n_parts)
; assume 0 <= sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |sum[part_x of ys](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(declare-const |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (distinct |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))|))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (<= 0.0 |sum[part_x of ys](n_parts * n_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|)))
(assert (not (= (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|) (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|))))
(check-sat)
(pop 1)

; decayed_sum: combine b / case 1
; assume sum[part_x of xs](n_parts * n_parts) == 0
; assume sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts) == 0
; assume sum[part_x of ys](n_parts * n_parts) == 0
; assume ne(E(1143867407192337/36028797018963968), 0)
; assume 0 < E(1143867407192337/36028797018963968)
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; assume 0 <= sum[part_x of ys](n_parts * n_parts)
; assume 0 <= sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |sum[part_x of ys](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968)| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(declare-const |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (= |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (= (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|) 0.0))
(assert (= |sum[part_x of ys](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968)| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968)|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (<= 0.0 |sum[part_x of ys](n_parts * n_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|)))
(assert (not (= (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|) (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|))))
(check-sat)
(pop 1)

; decayed_sum: combine b / case 2
; assume sum[part_x of xs](n_parts * n_parts) == 0
; assume sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts) == 0
; assume ne(sum[part_x of ys](n_parts * n_parts), 0)
; assume ne(E(1143867407192337/36028797018963968), 0)
; assume 0 < E(1143867407192337/36028797018963968)
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; assume 0 <= sum[part_x of ys](n_parts * n_parts)
; assume 0 <= sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |sum[part_x of ys](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968)| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(declare-const |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (= |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (= (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968)| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968)|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (<= 0.0 |sum[part_x of ys](n_parts * n_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|)))
(assert (not (= (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|) (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|))))
(check-sat)
(pop 1)

; decayed_sum: combine b / case 3
; assume sum[part_x of xs](n_parts * n_parts) == 0
; assume ne(sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts), 0)
; assume sum[part_x of ys](n_parts * n_parts) == 0
; assume ne(E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts)), 0)
; assume ne(E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts)), 0)
; assume 0 < E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))
; assume 0 < E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; assume 0 <= sum[part_x of ys](n_parts * n_parts)
; assume 0 <= sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |sum[part_x of ys](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(declare-const |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (= |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|) 0.0))
(assert (= |sum[part_x of ys](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))|))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (<= 0.0 |sum[part_x of ys](n_parts * n_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|)))
(assert (not (= (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|) (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|))))
(check-sat)
(pop 1)

; decayed_sum: combine b / case 4
; assume sum[part_x of xs](n_parts * n_parts) == 0
; assume ne(sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts), 0)
; assume ne(sum[part_x of ys](n_parts * n_parts), 0)
; assume ne(E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts)), 0)
; assume ne(E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts)), 0)
; assume 0 < E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))
; assume 0 < E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; assume 0 <= sum[part_x of ys](n_parts * n_parts)
; assume 0 <= sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |sum[part_x of ys](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(declare-const |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (= |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))|))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (<= 0.0 |sum[part_x of ys](n_parts * n_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|)))
(assert (not (= (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|) (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|))))
(check-sat)
(pop 1)

; decayed_sum: combine b / case 5
; assume ne(sum[part_x of xs](n_parts * n_parts), 0)
; assume sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts) == 0
; assume sum[part_x of ys](n_parts * n_parts) == 0
; assume ne(E(1143867407192337/36028797018963968), 0)
; assume 0 < E(1143867407192337/36028797018963968)
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; assume 0 <= sum[part_x of ys](n_parts * n_parts)
; assume 0 <= sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |sum[part_x of ys](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968)| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(declare-const |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (distinct |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (= (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|) 0.0))
(assert (= |sum[part_x of ys](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968)| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968)|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (<= 0.0 |sum[part_x of ys](n_parts * n_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|)))
(assert (not (= (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|) (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|))))
(check-sat)
(pop 1)

; decayed_sum: combine b / case 6
; assume ne(sum[part_x of xs](n_parts * n_parts), 0)
; assume sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts) == 0
; assume ne(sum[part_x of ys](n_parts * n_parts), 0)
; assume ne(E(1143867407192337/36028797018963968), 0)
; assume 0 < E(1143867407192337/36028797018963968)
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; assume 0 <= sum[part_x of ys](n_parts * n_parts)
; assume 0 <= sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |sum[part_x of ys](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968)| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(declare-const |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (distinct |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (= (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968)| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968)|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (<= 0.0 |sum[part_x of ys](n_parts * n_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|)))
(assert (not (= (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|) (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|))))
(check-sat)
(pop 1)

; decayed_sum: combine b / case 7
; assume ne(sum[part_x of xs](n_parts * n_parts), 0)
; assume ne(sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts), 0)
; assume sum[part_x of ys](n_parts * n_parts) == 0
; assume ne(E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts)), 0)
; assume ne(E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts)), 0)
; assume 0 < E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))
; assume 0 < E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; assume 0 <= sum[part_x of ys](n_parts * n_parts)
; assume 0 <= sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |sum[part_x of ys](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(declare-const |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (distinct |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|) 0.0))
(assert (= |sum[part_x of ys](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))|))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (<= 0.0 |sum[part_x of ys](n_parts * n_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|)))
(assert (not (= (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|) (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|))))
(check-sat)
(pop 1)

; decayed_sum: combine b / case 8
; assume ne(sum[part_x of xs](n_parts * n_parts), 0)
; assume ne(sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts), 0)
; assume ne(sum[part_x of ys](n_parts * n_parts), 0)
; assume ne(E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts)), 0)
; assume ne(E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts)), 0)
; assume 0 < E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))
; assume 0 < E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; assume 0 <= sum[part_x of ys](n_parts * n_parts)
; assume 0 <= sum[part_x of xs](n_parts * n_parts) + sum[part_x of ys](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) + sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |sum[part_x of ys](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(declare-const |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (distinct |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))|))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[part_x of ys](n_parts * n_parts))|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (<= 0.0 |sum[part_x of ys](n_parts * n_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](n_parts * n_parts)| |sum[part_x of ys](n_parts * n_parts)|)))
(assert (not (= (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|) (+ |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of ys](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|))))
(check-sat)
(pop 1)

; decayed_sum: identity b, left / case 1
; assume sum[part_x of xs](n_parts * n_parts) == 0
; assume ne(E(1143867407192337/36028797018963968), 0)
; assume 0 < E(1143867407192337/36028797018963968)
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968)| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (= |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968)| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968)|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (not (= |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|)))
(check-sat)
(pop 1)

; decayed_sum: identity b, left / case 2
; assume ne(sum[part_x of xs](n_parts * n_parts), 0)
; assume ne(E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts)), 0)
; assume 0 < E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (distinct |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (not (= |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|)))
(check-sat)
(pop 1)

; decayed_sum: identity b, right / case 1
; assume sum[part_x of xs](n_parts * n_parts) == 0
; assume ne(E(1143867407192337/36028797018963968), 0)
; assume 0 < E(1143867407192337/36028797018963968)
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968)| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (= |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968)| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968)|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (not (= |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|)))
(check-sat)
(pop 1)

; decayed_sum: identity b, right / case 2
; assume ne(sum[part_x of xs](n_parts * n_parts), 0)
; assume ne(E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts)), 0)
; assume 0 < E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (distinct |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (not (= |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|)))
(check-sat)
(pop 1)

; decayed_sum: finish b2 / case 1
; assume sum[part_x of xs](n_parts * n_parts) == 0
; assume ne(E(1143867407192337/36028797018963968), 0)
; assume 0 < E(1143867407192337/36028797018963968)
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968)| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (= |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968)| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968)|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (not (= |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|)))
(check-sat)
(pop 1)

; decayed_sum: finish b2 / case 2
; assume ne(sum[part_x of xs](n_parts * n_parts), 0)
; assume ne(E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts)), 0)
; assume 0 < E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))
; assume 0 <= sum[part_x of xs](n_parts * n_parts)
; show sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts))) == sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](n_parts * n_parts)| Real)
(declare-const |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| Real)
(declare-const |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| Real)
(assert (distinct |sum[part_x of xs](n_parts * n_parts)| 0.0))
(assert (distinct |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))| 0.0))
(assert (< 0.0 |E(1143867407192337/36028797018963968 * sum[part_x of xs](n_parts * n_parts))|))
(assert (<= 0.0 |sum[part_x of xs](n_parts * n_parts)|))
(assert (not (= |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))| |sum[part_x of xs](b_parts * exp(1143867407192337/36028797018963968 * where(n_parts * n_parts == 0, 1, n_parts * n_parts)))|)))
(check-sat)
(pop 1)

; gated_sum: init b / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; gated_sum: step b / case 1
; show prod[part_x of ys](b_decay_parts) * recur[part_x of xs](b_parts, b_decay_parts) + recur[part_x of ys](b_parts, b_decay_parts) == prod[part_x of ys](b_decay_parts) * recur[part_x of xs](b_parts, b_decay_parts) + recur[part_x of ys](b_parts, b_decay_parts)
; expect: unsat
(push 1)
(declare-const |prod[part_x of ys](b_decay_parts)| Real)
(declare-const |recur[part_x of xs](b_parts, b_decay_parts)| Real)
(declare-const |recur[part_x of ys](b_parts, b_decay_parts)| Real)
(assert (not (= (+ (* |prod[part_x of ys](b_decay_parts)| |recur[part_x of xs](b_parts, b_decay_parts)|) |recur[part_x of ys](b_parts, b_decay_parts)|) (+ (* |prod[part_x of ys](b_decay_parts)| |recur[part_x of xs](b_parts, b_decay_parts)|) |recur[part_x of ys](b_parts, b_decay_parts)|))))
(check-sat)
(pop 1)

; gated_sum: combine b / case 1
; show prod[part_x of ys](b_decay_parts) * recur[part_x of xs](b_parts, b_decay_parts) + recur[part_x of ys](b_parts, b_decay_parts) == prod[part_x of ys](b_decay_parts) * recur[part_x of xs](b_parts, b_decay_parts) + recur[part_x of ys](b_parts, b_decay_parts)
; expect: unsat
(push 1)
(declare-const |prod[part_x of ys](b_decay_parts)| Real)
(declare-const |recur[part_x of xs](b_parts, b_decay_parts)| Real)
(declare-const |recur[part_x of ys](b_parts, b_decay_parts)| Real)
(assert (not (= (+ (* |prod[part_x of ys](b_decay_parts)| |recur[part_x of xs](b_parts, b_decay_parts)|) |recur[part_x of ys](b_parts, b_decay_parts)|) (+ (* |prod[part_x of ys](b_decay_parts)| |recur[part_x of xs](b_parts, b_decay_parts)|) |recur[part_x of ys](b_parts, b_decay_parts)|))))
(check-sat)
(pop 1)

; gated_sum: identity b, left / case 1
; show recur[part_x of xs](b_parts, b_decay_parts) == recur[part_x of xs](b_parts, b_decay_parts)
; expect: unsat
(push 1)
(declare-const |recur[part_x of xs](b_parts, b_decay_parts)| Real)
(assert (not (= |recur[part_x of xs](b_parts, b_decay_parts)| |recur[part_x of xs](b_parts, b_decay_parts)|)))
(check-sat)
(pop 1)

; gated_sum: identity b, right / case 1
; show recur[part_x of xs](b_parts, b_decay_parts) == recur[part_x of xs](b_parts, b_decay_parts)
; expect: unsat
(push 1)
(declare-const |recur[part_x of xs](b_parts, b_decay_parts)| Real)
(assert (not (= |recur[part_x of xs](b_parts, b_decay_parts)| |recur[part_x of xs](b_parts, b_decay_parts)|)))
(check-sat)
(pop 1)

; gated_sum: init b_decay / case 1
; show 1 == 1
; expect: unsat
(push 1)
(assert (not (= 1.0 1.0)))
(check-sat)
(pop 1)

; gated_sum: step b_decay / case 1
; show prod[part_x of xs](b_decay_parts) * prod[part_x of ys](b_decay_parts) == prod[part_x of ys](b_decay_parts) * prod[part_x of xs](b_decay_parts)
; expect: unsat
(push 1)
(declare-const |prod[part_x of xs](b_decay_parts)| Real)
(declare-const |prod[part_x of ys](b_decay_parts)| Real)
(assert (not (= (* |prod[part_x of xs](b_decay_parts)| |prod[part_x of ys](b_decay_parts)|) (* |prod[part_x of ys](b_decay_parts)| |prod[part_x of xs](b_decay_parts)|))))
(check-sat)
(pop 1)

; gated_sum: combine b_decay / case 1
; show prod[part_x of xs](b_decay_parts) * prod[part_x of ys](b_decay_parts) == prod[part_x of ys](b_decay_parts) * prod[part_x of xs](b_decay_parts)
; expect: unsat
(push 1)
(declare-const |prod[part_x of xs](b_decay_parts)| Real)
(declare-const |prod[part_x of ys](b_decay_parts)| Real)
(assert (not (= (* |prod[part_x of xs](b_decay_parts)| |prod[part_x of ys](b_decay_parts)|) (* |prod[part_x of ys](b_decay_parts)| |prod[part_x of xs](b_decay_parts)|))))
(check-sat)
(pop 1)

; gated_sum: identity b_decay, left / case 1
; show prod[part_x of xs](b_decay_parts) == prod[part_x of xs](b_decay_parts)
; expect: unsat
(push 1)
(declare-const |prod[part_x of xs](b_decay_parts)| Real)
(assert (not (= |prod[part_x of xs](b_decay_parts)| |prod[part_x of xs](b_decay_parts)|)))
(check-sat)
(pop 1)

; gated_sum: identity b_decay, right / case 1
; show prod[part_x of xs](b_decay_parts) == prod[part_x of xs](b_decay_parts)
; expect: unsat
(push 1)
(declare-const |prod[part_x of xs](b_decay_parts)| Real)
(assert (not (= |prod[part_x of xs](b_decay_parts)| |prod[part_x of xs](b_decay_parts)|)))
(check-sat)
(pop 1)

; gated_sum: finish b2 / case 1
; show recur[part_x of xs](b_parts, b_decay_parts) == recur[part_x of xs](b_parts, b_decay_parts)
; expect: unsat
(push 1)
(declare-const |recur[part_x of xs](b_parts, b_decay_parts)| Real)
(assert (not (= |recur[part_x of xs](b_parts, b_decay_parts)| |recur[part_x of xs](b_parts, b_decay_parts)|)))
(check-sat)
(pop 1)

; rmsnorm-contract: init squares / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; rmsnorm-contract: step squares / case 1
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; assume 0 <= sum[part_x of ys](squares_parts * squares_parts)
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts) + sum[part_x of ys](squares_parts * squares_parts)
; show sum[part_x of xs](squares_parts * squares_parts) + sum[part_x of ys](squares_parts * squares_parts) == sum[part_x of xs](squares_parts * squares_parts) + sum[part_x of ys](squares_parts * squares_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (<= 0.0 |sum[part_x of ys](squares_parts * squares_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of ys](squares_parts * squares_parts)|)))
(assert (not (= (+ |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of ys](squares_parts * squares_parts)|) (+ |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of ys](squares_parts * squares_parts)|))))
(check-sat)
(pop 1)

; rmsnorm-contract: combine squares / case 1
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; assume 0 <= sum[part_x of ys](squares_parts * squares_parts)
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts) + sum[part_x of ys](squares_parts * squares_parts)
; show sum[part_x of xs](squares_parts * squares_parts) + sum[part_x of ys](squares_parts * squares_parts) == sum[part_x of xs](squares_parts * squares_parts) + sum[part_x of ys](squares_parts * squares_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (<= 0.0 |sum[part_x of ys](squares_parts * squares_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of ys](squares_parts * squares_parts)|)))
(assert (not (= (+ |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of ys](squares_parts * squares_parts)|) (+ |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of ys](squares_parts * squares_parts)|))))
(check-sat)
(pop 1)

; rmsnorm-contract: identity squares, left / case 1
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show sum[part_x of xs](squares_parts * squares_parts) == sum[part_x of xs](squares_parts * squares_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (= |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of xs](squares_parts * squares_parts)|)))
(check-sat)
(pop 1)

; rmsnorm-contract: identity squares, right / case 1
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show sum[part_x of xs](squares_parts * squares_parts) == sum[part_x of xs](squares_parts * squares_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (= |sum[part_x of xs](squares_parts * squares_parts)| |sum[part_x of xs](squares_parts * squares_parts)|)))
(check-sat)
(pop 1)

; rmsnorm-contract: init c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; rmsnorm-contract: step c / case 1
; show sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts) == sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|) (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|))))
(check-sat)
(pop 1)

; rmsnorm-contract: combine c / case 1
; show sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts) == sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|) (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|))))
(check-sat)
(pop 1)

; rmsnorm-contract: identity c, left / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; rmsnorm-contract: identity c, right / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; rmsnorm-contract: finish c2 divisor / case 1
; assume 1 <= size(x)
; show ne(size(x), 0)
; expect: unsat
(push 1)
(declare-const |size(x)| Real)
(assert (<= 1.0 |size(x)|))
(assert (not (distinct |size(x)| 0.0)))
(check-sat)
(pop 1)

; rmsnorm-contract: finish c2 square root / case 1
; assume 1 <= size(x)
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show 0 <= sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)
; expect: unsat
(push 1)
(declare-const |size(x)| Real)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(assert (<= 1.0 |size(x)|))
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (<= 0.0 (+ |sum[part_x of xs](squares_parts * squares_parts)| (* (/ 5902958103587057.0 590295810358705651712.0) |size(x)|)))))
(check-sat)
(pop 1)

; rmsnorm-contract: finish c2 divisor / case 1
; assume 0 <= sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))
; assume sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x))) * sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x))) * size(x) == sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)
; assume 1 <= size(x)
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show ne(sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x))), 0)
; expect: unsat
(push 1)
(declare-const |sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))| Real)
(declare-const |size(x)| Real)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))|))
(assert (= (* (* |sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))| |sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))|) |size(x)|) (+ |sum[part_x of xs](squares_parts * squares_parts)| (* (/ 5902958103587057.0 590295810358705651712.0) |size(x)|))))
(assert (<= 1.0 |size(x)|))
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (distinct |sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))| 0.0)))
(check-sat)
(pop 1)

; rmsnorm-contract: finish c2 divisor / case 1
; assume 0 <= sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))
; assume sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x))) * sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x))) * size(x) == sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)
; assume 1 <= size(x)
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show ne(size(x), 0)
; expect: unsat
(push 1)
(declare-const |sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))| Real)
(declare-const |size(x)| Real)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))|))
(assert (= (* (* |sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))| |sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))|) |size(x)|) (+ |sum[part_x of xs](squares_parts * squares_parts)| (* (/ 5902958103587057.0 590295810358705651712.0) |size(x)|))))
(assert (<= 1.0 |size(x)|))
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (distinct |size(x)| 0.0)))
(check-sat)
(pop 1)

; rmsnorm-contract: finish c2 square root / case 1
; assume 0 <= sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))
; assume sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x))) * sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x))) * size(x) == sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)
; assume 1 <= size(x)
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show 0 <= sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)
; expect: unsat
(push 1)
(declare-const |sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))| Real)
(declare-const |size(x)| Real)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(assert (<= 0.0 |sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))|))
(assert (= (* (* |sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))| |sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))|) |size(x)|) (+ |sum[part_x of xs](squares_parts * squares_parts)| (* (/ 5902958103587057.0 590295810358705651712.0) |size(x)|))))
(assert (<= 1.0 |size(x)|))
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (<= 0.0 (+ |sum[part_x of xs](squares_parts * squares_parts)| (* (/ 5902958103587057.0 590295810358705651712.0) |size(x)|)))))
(check-sat)
(pop 1)

; rmsnorm-contract: finish c2 / case 1
; assume 0 <= sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))
; assume sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x))) * sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x))) * size(x) == sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)
; assume ne(sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x))), 0)
; assume 1 <= size(x)
; assume 0 <= sum[part_x of xs](squares_parts * squares_parts)
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))| Real)
(declare-const |size(x)| Real)
(declare-const |sum[part_x of xs](squares_parts * squares_parts)| Real)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (<= 0.0 |sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))|))
(assert (= (* (* |sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))| |sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))|) |size(x)|) (+ |sum[part_x of xs](squares_parts * squares_parts)| (* (/ 5902958103587057.0 590295810358705651712.0) |size(x)|))))
(assert (distinct |sqrt((sum[part_x of xs](squares_parts * squares_parts) + 5902958103587057/590295810358705651712 * size(x)) / (size(x)))| 0.0))
(assert (<= 1.0 |size(x)|))
(assert (<= 0.0 |sum[part_x of xs](squares_parts * squares_parts)|))
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; absmax_scale-contract: init largest / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; absmax_scale-contract: step largest / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; absmax_scale-contract: step largest / case 2
; show max[part_x of ys](largest_parts) == max[part_x of ys](largest_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of ys](largest_parts)| Real)
(assert (not (= |max[part_x of ys](largest_parts)| |max[part_x of ys](largest_parts)|)))
(check-sat)
(pop 1)

; absmax_scale-contract: step largest / case 3
; show max[part_x of xs](largest_parts) == max[part_x of xs](largest_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](largest_parts)| Real)
(assert (not (= |max[part_x of xs](largest_parts)| |max[part_x of xs](largest_parts)|)))
(check-sat)
(pop 1)

; absmax_scale-contract: step largest / case 4
; assume 0 <= max[part_x of xs](largest_parts) + -1 * max[part_x of ys](largest_parts)
; show max[part_x of xs](largest_parts) == max[part_x of xs](largest_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](largest_parts)| Real)
(declare-const |max[part_x of ys](largest_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](largest_parts)| (* (- 1.0) |max[part_x of ys](largest_parts)|))))
(assert (not (= |max[part_x of xs](largest_parts)| |max[part_x of xs](largest_parts)|)))
(check-sat)
(pop 1)

; absmax_scale-contract: step largest / case 5
; assume max[part_x of xs](largest_parts) + -1 * max[part_x of ys](largest_parts) < 0
; show max[part_x of ys](largest_parts) == max[part_x of ys](largest_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](largest_parts)| Real)
(declare-const |max[part_x of ys](largest_parts)| Real)
(assert (< (+ |max[part_x of xs](largest_parts)| (* (- 1.0) |max[part_x of ys](largest_parts)|)) 0.0))
(assert (not (= |max[part_x of ys](largest_parts)| |max[part_x of ys](largest_parts)|)))
(check-sat)
(pop 1)

; absmax_scale-contract: combine largest / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; absmax_scale-contract: combine largest / case 2
; show max[part_x of ys](largest_parts) == max[part_x of ys](largest_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of ys](largest_parts)| Real)
(assert (not (= |max[part_x of ys](largest_parts)| |max[part_x of ys](largest_parts)|)))
(check-sat)
(pop 1)

; absmax_scale-contract: combine largest / case 3
; show max[part_x of xs](largest_parts) == max[part_x of xs](largest_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](largest_parts)| Real)
(assert (not (= |max[part_x of xs](largest_parts)| |max[part_x of xs](largest_parts)|)))
(check-sat)
(pop 1)

; absmax_scale-contract: combine largest / case 4
; assume 0 <= max[part_x of xs](largest_parts) + -1 * max[part_x of ys](largest_parts)
; show max[part_x of xs](largest_parts) == max[part_x of xs](largest_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](largest_parts)| Real)
(declare-const |max[part_x of ys](largest_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](largest_parts)| (* (- 1.0) |max[part_x of ys](largest_parts)|))))
(assert (not (= |max[part_x of xs](largest_parts)| |max[part_x of xs](largest_parts)|)))
(check-sat)
(pop 1)

; absmax_scale-contract: combine largest / case 5
; assume max[part_x of xs](largest_parts) + -1 * max[part_x of ys](largest_parts) < 0
; show max[part_x of ys](largest_parts) == max[part_x of ys](largest_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](largest_parts)| Real)
(declare-const |max[part_x of ys](largest_parts)| Real)
(assert (< (+ |max[part_x of xs](largest_parts)| (* (- 1.0) |max[part_x of ys](largest_parts)|)) 0.0))
(assert (not (= |max[part_x of ys](largest_parts)| |max[part_x of ys](largest_parts)|)))
(check-sat)
(pop 1)

; absmax_scale-contract: identity largest, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; absmax_scale-contract: identity largest, left / case 2
; show max[part_x of xs](largest_parts) == max[part_x of xs](largest_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](largest_parts)| Real)
(assert (not (= |max[part_x of xs](largest_parts)| |max[part_x of xs](largest_parts)|)))
(check-sat)
(pop 1)

; absmax_scale-contract: identity largest, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; absmax_scale-contract: identity largest, right / case 2
; show max[part_x of xs](largest_parts) == max[part_x of xs](largest_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](largest_parts)| Real)
(assert (not (= |max[part_x of xs](largest_parts)| |max[part_x of xs](largest_parts)|)))
(check-sat)
(pop 1)

; absmax_scale-contract: init c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; absmax_scale-contract: step c / case 1
; show sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts) == sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|) (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|))))
(check-sat)
(pop 1)

; absmax_scale-contract: combine c / case 1
; show sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts) == sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|) (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|))))
(check-sat)
(pop 1)

; absmax_scale-contract: identity c, left / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; absmax_scale-contract: identity c, right / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; absmax_scale-contract: finish c2 / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; absmax_scale-contract: finish c2 / case 2
; assume max[part_x of xs](largest_parts) <= 0
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](largest_parts)| Real)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (<= |max[part_x of xs](largest_parts)| 0.0))
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; absmax_scale-contract: finish c2 divisor / case 3
; assume 0 < max[part_x of xs](largest_parts)
; show ne(max[part_x of xs](largest_parts), 0)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](largest_parts)| Real)
(assert (< 0.0 |max[part_x of xs](largest_parts)|))
(assert (not (distinct |max[part_x of xs](largest_parts)| 0.0)))
(check-sat)
(pop 1)

; absmax_scale-contract: finish c2 / case 3
; assume 0 < max[part_x of xs](largest_parts)
; assume ne(max[part_x of xs](largest_parts), 0)
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](largest_parts)| Real)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (< 0.0 |max[part_x of xs](largest_parts)|))
(assert (distinct |max[part_x of xs](largest_parts)| 0.0))
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; cross_entropy: init m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; cross_entropy: step m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; cross_entropy: step m / case 2
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; cross_entropy: step m / case 3
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; cross_entropy: step m / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; cross_entropy: step m / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; cross_entropy: combine m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; cross_entropy: combine m / case 2
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; cross_entropy: combine m / case 3
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; cross_entropy: combine m / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; cross_entropy: combine m / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; cross_entropy: identity m, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; cross_entropy: identity m, left / case 2
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; cross_entropy: identity m, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; cross_entropy: identity m, right / case 2
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; cross_entropy: init z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; cross_entropy: step z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; cross_entropy: step z / case 2
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; cross_entropy: step z / case 3
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; cross_entropy: step z / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(assert (not (= (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; cross_entropy: step z / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(assert (not (= (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; cross_entropy: combine z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; cross_entropy: combine z / case 2
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; cross_entropy: combine z / case 3
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; cross_entropy: combine z / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(assert (not (= (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; cross_entropy: combine z / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(assert (not (= (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; cross_entropy: identity z, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; cross_entropy: identity z, left / case 2
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; cross_entropy: identity z, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; cross_entropy: identity z, right / case 2
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; cross_entropy: init chosen / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; cross_entropy: step chosen / case 1
; show sum[part_x of xs](chosen_parts) + sum[part_x of ys](chosen_parts) == sum[part_x of xs](chosen_parts) + sum[part_x of ys](chosen_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](chosen_parts)| Real)
(declare-const |sum[part_x of ys](chosen_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](chosen_parts)| |sum[part_x of ys](chosen_parts)|) (+ |sum[part_x of xs](chosen_parts)| |sum[part_x of ys](chosen_parts)|))))
(check-sat)
(pop 1)

; cross_entropy: combine chosen / case 1
; show sum[part_x of xs](chosen_parts) + sum[part_x of ys](chosen_parts) == sum[part_x of xs](chosen_parts) + sum[part_x of ys](chosen_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](chosen_parts)| Real)
(declare-const |sum[part_x of ys](chosen_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](chosen_parts)| |sum[part_x of ys](chosen_parts)|) (+ |sum[part_x of xs](chosen_parts)| |sum[part_x of ys](chosen_parts)|))))
(check-sat)
(pop 1)

; cross_entropy: identity chosen, left / case 1
; show sum[part_x of xs](chosen_parts) == sum[part_x of xs](chosen_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](chosen_parts)| Real)
(assert (not (= |sum[part_x of xs](chosen_parts)| |sum[part_x of xs](chosen_parts)|)))
(check-sat)
(pop 1)

; cross_entropy: identity chosen, right / case 1
; show sum[part_x of xs](chosen_parts) == sum[part_x of xs](chosen_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](chosen_parts)| Real)
(assert (not (= |sum[part_x of xs](chosen_parts)| |sum[part_x of xs](chosen_parts)|)))
(check-sat)
(pop 1)

; cross_entropy: finish b logarithm / case 1
; show 0 <= 1
; expect: unsat
(push 1)
(assert (not (<= 0.0 1.0)))
(check-sat)
(pop 1)

; cross_entropy: finish b logarithm / case 1
; assume 0 < 1
; show 0 <= 1
; expect: unsat
(push 1)
(assert (< 0.0 1.0))
(assert (not (<= 0.0 1.0)))
(check-sat)
(pop 1)

; cross_entropy: finish b / case 1
; assume 0 < 1
; show -1 * sum[part_x of xs](chosen_parts) == -1 * sum[part_x of xs](chosen_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](chosen_parts)| Real)
(assert (< 0.0 1.0))
(assert (not (= (* (- 1.0) |sum[part_x of xs](chosen_parts)|) (* (- 1.0) |sum[part_x of xs](chosen_parts)|))))
(check-sat)
(pop 1)

; cross_entropy: finish b logarithm / case 2
; assume sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == 0
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show 0 <= 1
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (<= 0.0 1.0)))
(check-sat)
(pop 1)

; cross_entropy: finish b logarithm / case 2
; assume sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == 0
; assume 0 < 1
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show 0 <= 1
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (< 0.0 1.0))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (<= 0.0 1.0)))
(check-sat)
(pop 1)

; cross_entropy: finish b / case 2
; assume sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == 0
; assume 0 < 1
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show max[part_x of xs](m_parts) + -1 * sum[part_x of xs](chosen_parts) == max[part_x of xs](m_parts) + -1 * sum[part_x of xs](chosen_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |sum[part_x of xs](chosen_parts)| Real)
(assert (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (< 0.0 1.0))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= (+ |max[part_x of xs](m_parts)| (* (- 1.0) |sum[part_x of xs](chosen_parts)|)) (+ |max[part_x of xs](m_parts)| (* (- 1.0) |sum[part_x of xs](chosen_parts)|)))))
(check-sat)
(pop 1)

; cross_entropy: finish b logarithm / case 3
; assume ne(sum[part_x of xs](exp(m_parts) * z_parts * z_parts), 0)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; cross_entropy: finish b logarithm / case 3
; assume ne(sum[part_x of xs](exp(m_parts) * z_parts * z_parts), 0)
; assume 0 < sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (< 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; cross_entropy: finish b / case 3
; assume ne(sum[part_x of xs](exp(m_parts) * z_parts * z_parts), 0)
; assume 0 < sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show max[part_x of xs](m_parts) + (-1 * max[part_x of xs](m_parts) + log(sum[part_x of xs](exp(m_parts) * z_parts * z_parts))) + -1 * sum[part_x of xs](chosen_parts) == max[part_x of xs](m_parts) + (-1 * max[part_x of xs](m_parts) + log(sum[part_x of xs](exp(m_parts) * z_parts * z_parts))) + -1 * sum[part_x of xs](chosen_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |log(sum[part_x of xs](exp(m_parts) * z_parts * z_parts))| Real)
(declare-const |sum[part_x of xs](chosen_parts)| Real)
(assert (distinct |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (< 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= (+ (+ |max[part_x of xs](m_parts)| (+ (* (- 1.0) |max[part_x of xs](m_parts)|) |log(sum[part_x of xs](exp(m_parts) * z_parts * z_parts))|)) (* (- 1.0) |sum[part_x of xs](chosen_parts)|)) (+ (+ |max[part_x of xs](m_parts)| (+ (* (- 1.0) |max[part_x of xs](m_parts)|) |log(sum[part_x of xs](exp(m_parts) * z_parts * z_parts))|)) (* (- 1.0) |sum[part_x of xs](chosen_parts)|)))))
(check-sat)
(pop 1)

; contract_3: init c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; contract_3: step c / case 1
; show sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts) == sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|) (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|))))
(check-sat)
(pop 1)

; contract_3: combine c / case 1
; show sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts) == sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|) (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|))))
(check-sat)
(pop 1)

; contract_3: identity c, left / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; contract_3: identity c, right / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; contract_3: finish c2 / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; contract_4: init c / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; contract_4: step c / case 1
; show sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts) == sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|) (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|))))
(check-sat)
(pop 1)

; contract_4: combine c / case 1
; show sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts) == sum[part_x of xs](c_parts) + sum[part_x of ys](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(declare-const |sum[part_x of ys](c_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|) (+ |sum[part_x of xs](c_parts)| |sum[part_x of ys](c_parts)|))))
(check-sat)
(pop 1)

; contract_4: identity c, left / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; contract_4: identity c, right / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; contract_4: finish c2 / case 1
; show sum[part_x of xs](c_parts) == sum[part_x of xs](c_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](c_parts)| Real)
(assert (not (= |sum[part_x of xs](c_parts)| |sum[part_x of xs](c_parts)|)))
(check-sat)
(pop 1)

; max: init b / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; max: step b / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; max: step b / case 2
; show max[part_x of ys](b_parts) == max[part_x of ys](b_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of ys](b_parts)| Real)
(assert (not (= |max[part_x of ys](b_parts)| |max[part_x of ys](b_parts)|)))
(check-sat)
(pop 1)

; max: step b / case 3
; show max[part_x of xs](b_parts) == max[part_x of xs](b_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](b_parts)| Real)
(assert (not (= |max[part_x of xs](b_parts)| |max[part_x of xs](b_parts)|)))
(check-sat)
(pop 1)

; max: step b / case 4
; assume 0 <= max[part_x of xs](b_parts) + -1 * max[part_x of ys](b_parts)
; show max[part_x of xs](b_parts) == max[part_x of xs](b_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](b_parts)| Real)
(declare-const |max[part_x of ys](b_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](b_parts)| (* (- 1.0) |max[part_x of ys](b_parts)|))))
(assert (not (= |max[part_x of xs](b_parts)| |max[part_x of xs](b_parts)|)))
(check-sat)
(pop 1)

; max: step b / case 5
; assume max[part_x of xs](b_parts) + -1 * max[part_x of ys](b_parts) < 0
; show max[part_x of ys](b_parts) == max[part_x of ys](b_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](b_parts)| Real)
(declare-const |max[part_x of ys](b_parts)| Real)
(assert (< (+ |max[part_x of xs](b_parts)| (* (- 1.0) |max[part_x of ys](b_parts)|)) 0.0))
(assert (not (= |max[part_x of ys](b_parts)| |max[part_x of ys](b_parts)|)))
(check-sat)
(pop 1)

; max: combine b / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; max: combine b / case 2
; show max[part_x of ys](b_parts) == max[part_x of ys](b_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of ys](b_parts)| Real)
(assert (not (= |max[part_x of ys](b_parts)| |max[part_x of ys](b_parts)|)))
(check-sat)
(pop 1)

; max: combine b / case 3
; show max[part_x of xs](b_parts) == max[part_x of xs](b_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](b_parts)| Real)
(assert (not (= |max[part_x of xs](b_parts)| |max[part_x of xs](b_parts)|)))
(check-sat)
(pop 1)

; max: combine b / case 4
; assume 0 <= max[part_x of xs](b_parts) + -1 * max[part_x of ys](b_parts)
; show max[part_x of xs](b_parts) == max[part_x of xs](b_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](b_parts)| Real)
(declare-const |max[part_x of ys](b_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](b_parts)| (* (- 1.0) |max[part_x of ys](b_parts)|))))
(assert (not (= |max[part_x of xs](b_parts)| |max[part_x of xs](b_parts)|)))
(check-sat)
(pop 1)

; max: combine b / case 5
; assume max[part_x of xs](b_parts) + -1 * max[part_x of ys](b_parts) < 0
; show max[part_x of ys](b_parts) == max[part_x of ys](b_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](b_parts)| Real)
(declare-const |max[part_x of ys](b_parts)| Real)
(assert (< (+ |max[part_x of xs](b_parts)| (* (- 1.0) |max[part_x of ys](b_parts)|)) 0.0))
(assert (not (= |max[part_x of ys](b_parts)| |max[part_x of ys](b_parts)|)))
(check-sat)
(pop 1)

; max: identity b, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; max: identity b, left / case 2
; show max[part_x of xs](b_parts) == max[part_x of xs](b_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](b_parts)| Real)
(assert (not (= |max[part_x of xs](b_parts)| |max[part_x of xs](b_parts)|)))
(check-sat)
(pop 1)

; max: identity b, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; max: identity b, right / case 2
; show max[part_x of xs](b_parts) == max[part_x of xs](b_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](b_parts)| Real)
(assert (not (= |max[part_x of xs](b_parts)| |max[part_x of xs](b_parts)|)))
(check-sat)
(pop 1)

; max: finish b2 / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; max: finish b2 / case 2
; show max[part_x of xs](b_parts) == max[part_x of xs](b_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](b_parts)| Real)
(assert (not (= |max[part_x of xs](b_parts)| |max[part_x of xs](b_parts)|)))
(check-sat)
(pop 1)

; min: init b / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; min: step b / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; min: step b / case 2
; show min[part_x of ys](b_parts) == min[part_x of ys](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of ys](b_parts)| Real)
(assert (not (= |min[part_x of ys](b_parts)| |min[part_x of ys](b_parts)|)))
(check-sat)
(pop 1)

; min: step b / case 3
; show min[part_x of xs](b_parts) == min[part_x of xs](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of xs](b_parts)| Real)
(assert (not (= |min[part_x of xs](b_parts)| |min[part_x of xs](b_parts)|)))
(check-sat)
(pop 1)

; min: step b / case 4
; assume min[part_x of xs](b_parts) + -1 * min[part_x of ys](b_parts) <= 0
; show min[part_x of xs](b_parts) == min[part_x of xs](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of xs](b_parts)| Real)
(declare-const |min[part_x of ys](b_parts)| Real)
(assert (<= (+ |min[part_x of xs](b_parts)| (* (- 1.0) |min[part_x of ys](b_parts)|)) 0.0))
(assert (not (= |min[part_x of xs](b_parts)| |min[part_x of xs](b_parts)|)))
(check-sat)
(pop 1)

; min: step b / case 5
; assume 0 < min[part_x of xs](b_parts) + -1 * min[part_x of ys](b_parts)
; show min[part_x of ys](b_parts) == min[part_x of ys](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of xs](b_parts)| Real)
(declare-const |min[part_x of ys](b_parts)| Real)
(assert (< 0.0 (+ |min[part_x of xs](b_parts)| (* (- 1.0) |min[part_x of ys](b_parts)|))))
(assert (not (= |min[part_x of ys](b_parts)| |min[part_x of ys](b_parts)|)))
(check-sat)
(pop 1)

; min: combine b / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; min: combine b / case 2
; show min[part_x of ys](b_parts) == min[part_x of ys](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of ys](b_parts)| Real)
(assert (not (= |min[part_x of ys](b_parts)| |min[part_x of ys](b_parts)|)))
(check-sat)
(pop 1)

; min: combine b / case 3
; show min[part_x of xs](b_parts) == min[part_x of xs](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of xs](b_parts)| Real)
(assert (not (= |min[part_x of xs](b_parts)| |min[part_x of xs](b_parts)|)))
(check-sat)
(pop 1)

; min: combine b / case 4
; assume min[part_x of xs](b_parts) + -1 * min[part_x of ys](b_parts) <= 0
; show min[part_x of xs](b_parts) == min[part_x of xs](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of xs](b_parts)| Real)
(declare-const |min[part_x of ys](b_parts)| Real)
(assert (<= (+ |min[part_x of xs](b_parts)| (* (- 1.0) |min[part_x of ys](b_parts)|)) 0.0))
(assert (not (= |min[part_x of xs](b_parts)| |min[part_x of xs](b_parts)|)))
(check-sat)
(pop 1)

; min: combine b / case 5
; assume 0 < min[part_x of xs](b_parts) + -1 * min[part_x of ys](b_parts)
; show min[part_x of ys](b_parts) == min[part_x of ys](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of xs](b_parts)| Real)
(declare-const |min[part_x of ys](b_parts)| Real)
(assert (< 0.0 (+ |min[part_x of xs](b_parts)| (* (- 1.0) |min[part_x of ys](b_parts)|))))
(assert (not (= |min[part_x of ys](b_parts)| |min[part_x of ys](b_parts)|)))
(check-sat)
(pop 1)

; min: identity b, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; min: identity b, left / case 2
; show min[part_x of xs](b_parts) == min[part_x of xs](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of xs](b_parts)| Real)
(assert (not (= |min[part_x of xs](b_parts)| |min[part_x of xs](b_parts)|)))
(check-sat)
(pop 1)

; min: identity b, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; min: identity b, right / case 2
; show min[part_x of xs](b_parts) == min[part_x of xs](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of xs](b_parts)| Real)
(assert (not (= |min[part_x of xs](b_parts)| |min[part_x of xs](b_parts)|)))
(check-sat)
(pop 1)

; min: finish b2 / case 1
; show min[part_x of xs](b_parts) == min[part_x of xs](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of xs](b_parts)| Real)
(assert (not (= |min[part_x of xs](b_parts)| |min[part_x of xs](b_parts)|)))
(check-sat)
(pop 1)

; mean: init total / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; mean: step total / case 1
; show sum[part_x of xs](total_parts) + sum[part_x of ys](total_parts) == sum[part_x of xs](total_parts) + sum[part_x of ys](total_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](total_parts)| Real)
(declare-const |sum[part_x of ys](total_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](total_parts)| |sum[part_x of ys](total_parts)|) (+ |sum[part_x of xs](total_parts)| |sum[part_x of ys](total_parts)|))))
(check-sat)
(pop 1)

; mean: combine total / case 1
; show sum[part_x of xs](total_parts) + sum[part_x of ys](total_parts) == sum[part_x of xs](total_parts) + sum[part_x of ys](total_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](total_parts)| Real)
(declare-const |sum[part_x of ys](total_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](total_parts)| |sum[part_x of ys](total_parts)|) (+ |sum[part_x of xs](total_parts)| |sum[part_x of ys](total_parts)|))))
(check-sat)
(pop 1)

; mean: identity total, left / case 1
; show sum[part_x of xs](total_parts) == sum[part_x of xs](total_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](total_parts)| Real)
(assert (not (= |sum[part_x of xs](total_parts)| |sum[part_x of xs](total_parts)|)))
(check-sat)
(pop 1)

; mean: identity total, right / case 1
; show sum[part_x of xs](total_parts) == sum[part_x of xs](total_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](total_parts)| Real)
(assert (not (= |sum[part_x of xs](total_parts)| |sum[part_x of xs](total_parts)|)))
(check-sat)
(pop 1)

; mean: finish b divisor / case 1
; assume 1 <= size(x)
; show ne(size(x), 0)
; expect: unsat
(push 1)
(declare-const |size(x)| Real)
(assert (<= 1.0 |size(x)|))
(assert (not (distinct |size(x)| 0.0)))
(check-sat)
(pop 1)

; mean: finish b / case 1
; assume ne(size(x), 0)
; assume 1 <= size(x)
; show sum[part_x of xs](total_parts) == sum[part_x of xs](total_parts)
; expect: unsat
(push 1)
(declare-const |size(x)| Real)
(declare-const |sum[part_x of xs](total_parts)| Real)
(assert (distinct |size(x)| 0.0))
(assert (<= 1.0 |size(x)|))
(assert (not (= |sum[part_x of xs](total_parts)| |sum[part_x of xs](total_parts)|)))
(check-sat)
(pop 1)

; weighted_variance: init weight / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; weighted_variance: step weight / case 1
; show sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts) == sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))
(check-sat)
(pop 1)

; weighted_variance: combine weight / case 1
; show sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts) == sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))
(check-sat)
(pop 1)

; weighted_variance: identity weight, left / case 1
; show sum[part_x of xs](weight_parts) == sum[part_x of xs](weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(assert (not (= |sum[part_x of xs](weight_parts)| |sum[part_x of xs](weight_parts)|)))
(check-sat)
(pop 1)

; weighted_variance: identity weight, right / case 1
; show sum[part_x of xs](weight_parts) == sum[part_x of xs](weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(assert (not (= |sum[part_x of xs](weight_parts)| |sum[part_x of xs](weight_parts)|)))
(check-sat)
(pop 1)

; weighted_variance: init moment / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; weighted_variance: step moment / case 1
; show sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) == sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of ys](moment_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|))))
(check-sat)
(pop 1)

; weighted_variance: combine moment / case 1
; show sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) == sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of ys](moment_parts)| Real)
(assert (not (= (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|))))
(check-sat)
(pop 1)

; weighted_variance: identity moment, left / case 1
; show sum[part_x of xs](moment_parts) == sum[part_x of xs](moment_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(assert (not (= |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|)))
(check-sat)
(pop 1)

; weighted_variance: identity moment, right / case 1
; show sum[part_x of xs](moment_parts) == sum[part_x of xs](moment_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(assert (not (= |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|)))
(check-sat)
(pop 1)

; weighted_variance: init squares / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; weighted_variance: step squares / case 1
; assume sum[part_x of xs](weight_parts) == 0
; assume sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts) == 0
; assume sum[part_x of ys](weight_parts) == 0
; show sum[part_x of xs](squares_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + (2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts)) + sum[part_x of xs](weight_parts) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts)) + (sum[part_x of ys](squares_parts) + 2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + (2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](weight_parts) + -2 * sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts)) + sum[part_x of ys](weight_parts) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts))) == sum[part_x of xs](squares_parts) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + sum[part_x of ys](squares_parts) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(declare-const |sum[part_x of ys](moment_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (= |sum[part_x of xs](weight_parts)| 0.0))
(assert (= (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (= |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (= (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (* (+ (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 2.0) |sum[part_x of xs](moment_parts)|)) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) (* (* |sum[part_x of xs](weight_parts)| (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|))) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of ys](squares_parts)| (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](moment_parts)|)) (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of ys](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (* (+ (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (- 2.0) |sum[part_x of ys](moment_parts)|)) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|)))) (* (* |sum[part_x of ys](weight_parts)| (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|))) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|))))) (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of ys](squares_parts)|) (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](moment_parts)|)) (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|))))
(check-sat)
(pop 1)

; weighted_variance: step squares divisor / case 2
; assume sum[part_x of xs](weight_parts) == 0
; assume sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts) == 0
; assume ne(sum[part_x of ys](weight_parts), 0)
; show ne(sum[part_x of ys](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (= |sum[part_x of xs](weight_parts)| 0.0))
(assert (= (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (distinct |sum[part_x of ys](weight_parts)| 0.0)))
(check-sat)
(pop 1)

; weighted_variance: step squares / case 2
; assume sum[part_x of xs](weight_parts) == 0
; assume sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts) == 0
; assume ne(sum[part_x of ys](weight_parts), 0)
; show (sum[part_x of xs](squares_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + (2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts)) + sum[part_x of xs](weight_parts) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts))) * sum[part_x of ys](weight_parts) + (sum[part_x of ys](squares_parts) * sum[part_x of ys](weight_parts) + 2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of ys](weight_parts) + -2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of ys](weight_parts) + sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of ys](weight_parts) + (2 * sum[part_x of ys](moment_parts) + -2 * sum[part_x of ys](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts)) + ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts))) == (sum[part_x of xs](squares_parts) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + sum[part_x of ys](squares_parts) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)) * sum[part_x of ys](weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(declare-const |sum[part_x of ys](moment_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (= |sum[part_x of xs](weight_parts)| 0.0))
(assert (= (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (= (+ (* (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (* (+ (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 2.0) |sum[part_x of xs](moment_parts)|)) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) (* (* |sum[part_x of xs](weight_parts)| (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|))) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) |sum[part_x of ys](weight_parts)|) (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of ys](squares_parts)| |sum[part_x of ys](weight_parts)|) (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of ys](weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](moment_parts)|)) (* (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of ys](weight_parts)|)) (* |sum[part_x of ys](moment_parts)| |sum[part_x of ys](moment_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* 2.0 |sum[part_x of ys](moment_parts)|) (* (- 2.0) |sum[part_x of ys](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|)))) (* (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|))))) (* (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of ys](squares_parts)|) (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](moment_parts)|)) (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of ys](weight_parts)|))))
(check-sat)
(pop 1)

; weighted_variance: step squares divisor / case 3
; assume sum[part_x of xs](weight_parts) == 0
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; show ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (= |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (not (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0)))
(check-sat)
(pop 1)

; weighted_variance: step squares divisor / case 3
; assume sum[part_x of xs](weight_parts) == 0
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; assume sum[part_x of ys](weight_parts) == 0
; show ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (= |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (= |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0)))
(check-sat)
(pop 1)

; weighted_variance: step squares / case 3
; assume sum[part_x of xs](weight_parts) == 0
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; assume sum[part_x of ys](weight_parts) == 0
; show ((sum[part_x of xs](squares_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of xs](weight_parts) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) + (((sum[part_x of ys](squares_parts) + 2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](weight_parts) + -2 * sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of ys](weight_parts) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) == (sum[part_x of xs](squares_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of ys](squares_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(declare-const |sum[part_x of ys](moment_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (= |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (= |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (= (+ (+ (* (+ (* (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 2.0) |sum[part_x of xs](moment_parts)|)) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* |sum[part_x of xs](weight_parts)| (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)))) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) (+ (* (+ (* (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of ys](squares_parts)| (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](moment_parts)|)) (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of ys](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (- 2.0) |sum[part_x of ys](moment_parts)|)) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* |sum[part_x of ys](weight_parts)| (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)))) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)))))) (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (* (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](weight_parts)|)) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of ys](squares_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](weight_parts)|)) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))))
(check-sat)
(pop 1)

; weighted_variance: step squares divisor / case 4
; assume sum[part_x of xs](weight_parts) == 0
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; assume ne(sum[part_x of ys](weight_parts), 0)
; show ne(sum[part_x of ys](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (= |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (distinct |sum[part_x of ys](weight_parts)| 0.0)))
(check-sat)
(pop 1)

; weighted_variance: step squares divisor / case 4
; assume sum[part_x of xs](weight_parts) == 0
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; assume ne(sum[part_x of ys](weight_parts), 0)
; show ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (= |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0)))
(check-sat)
(pop 1)

; weighted_variance: step squares / case 4
; assume sum[part_x of xs](weight_parts) == 0
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; assume ne(sum[part_x of ys](weight_parts), 0)
; show (((sum[part_x of xs](squares_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of xs](weight_parts) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * sum[part_x of ys](weight_parts) + (((sum[part_x of ys](squares_parts) * sum[part_x of ys](weight_parts) + 2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of ys](weight_parts) + -2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of ys](weight_parts) + sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (2 * sum[part_x of ys](moment_parts) + -2 * sum[part_x of ys](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) == ((sum[part_x of xs](squares_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of ys](squares_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * sum[part_x of ys](weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(declare-const |sum[part_x of ys](moment_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (= |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (= (+ (* (+ (* (+ (* (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 2.0) |sum[part_x of xs](moment_parts)|)) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* |sum[part_x of xs](weight_parts)| (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)))) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) |sum[part_x of ys](weight_parts)|) (+ (* (+ (* (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of ys](squares_parts)| |sum[part_x of ys](weight_parts)|) (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of ys](weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](moment_parts)|)) (* (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of ys](weight_parts)|)) (* |sum[part_x of ys](moment_parts)| |sum[part_x of ys](moment_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* 2.0 |sum[part_x of ys](moment_parts)|) (* (- 2.0) |sum[part_x of ys](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)))))) (* (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (* (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](weight_parts)|)) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of ys](squares_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](weight_parts)|)) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) |sum[part_x of ys](weight_parts)|))))
(check-sat)
(pop 1)

; weighted_variance: step squares divisor / case 5
; assume ne(sum[part_x of xs](weight_parts), 0)
; show ne(sum[part_x of xs](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (not (distinct |sum[part_x of xs](weight_parts)| 0.0)))
(check-sat)
(pop 1)

; weighted_variance: step squares / case 5
; assume ne(sum[part_x of xs](weight_parts), 0)
; assume sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts) == 0
; assume sum[part_x of ys](weight_parts) == 0
; show sum[part_x of xs](squares_parts) * sum[part_x of xs](weight_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of xs](weight_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts) + (2 * sum[part_x of xs](moment_parts) + -2 * sum[part_x of xs](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts)) + ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts)) + (sum[part_x of ys](squares_parts) + 2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + (2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](weight_parts) + -2 * sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts)) + sum[part_x of ys](weight_parts) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts))) * sum[part_x of xs](weight_parts) == (sum[part_x of xs](squares_parts) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + sum[part_x of ys](squares_parts) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)) * sum[part_x of xs](weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(declare-const |sum[part_x of ys](moment_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (= (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (= |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (= (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| |sum[part_x of xs](weight_parts)|) (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of xs](weight_parts)|)) (* (+ (* 2.0 |sum[part_x of xs](moment_parts)|) (* (- 2.0) |sum[part_x of xs](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) (* (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) (* (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of ys](squares_parts)| (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](moment_parts)|)) (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of ys](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (* (+ (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (- 2.0) |sum[part_x of ys](moment_parts)|)) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|)))) (* (* |sum[part_x of ys](weight_parts)| (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|))) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|)))) |sum[part_x of xs](weight_parts)|)) (* (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of ys](squares_parts)|) (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](moment_parts)|)) (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of xs](weight_parts)|))))
(check-sat)
(pop 1)

; weighted_variance: step squares divisor / case 6
; assume ne(sum[part_x of xs](weight_parts), 0)
; assume sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts) == 0
; assume ne(sum[part_x of ys](weight_parts), 0)
; show ne(sum[part_x of ys](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (= (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (distinct |sum[part_x of ys](weight_parts)| 0.0)))
(check-sat)
(pop 1)

; weighted_variance: step squares / case 6
; assume ne(sum[part_x of xs](weight_parts), 0)
; assume sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts) == 0
; assume ne(sum[part_x of ys](weight_parts), 0)
; show (sum[part_x of xs](squares_parts) * sum[part_x of xs](weight_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of xs](weight_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts) + (2 * sum[part_x of xs](moment_parts) + -2 * sum[part_x of xs](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts)) + ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts))) * sum[part_x of ys](weight_parts) + (sum[part_x of ys](squares_parts) * sum[part_x of ys](weight_parts) + 2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of ys](weight_parts) + -2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of ys](weight_parts) + sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of ys](weight_parts) + (2 * sum[part_x of ys](moment_parts) + -2 * sum[part_x of ys](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts)) + ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts))) * sum[part_x of xs](weight_parts) == (sum[part_x of xs](squares_parts) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + sum[part_x of ys](squares_parts) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)) * sum[part_x of xs](weight_parts) * sum[part_x of ys](weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(declare-const |sum[part_x of ys](moment_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (= (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (= (+ (* (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| |sum[part_x of xs](weight_parts)|) (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of xs](weight_parts)|)) (* (+ (* 2.0 |sum[part_x of xs](moment_parts)|) (* (- 2.0) |sum[part_x of xs](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) (* (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) |sum[part_x of ys](weight_parts)|) (* (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of ys](squares_parts)| |sum[part_x of ys](weight_parts)|) (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of ys](weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](moment_parts)|)) (* (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of ys](weight_parts)|)) (* |sum[part_x of ys](moment_parts)| |sum[part_x of ys](moment_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* 2.0 |sum[part_x of ys](moment_parts)|) (* (- 2.0) |sum[part_x of ys](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|)))) (* (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|)))) |sum[part_x of xs](weight_parts)|)) (* (* (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of ys](squares_parts)|) (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](moment_parts)|)) (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of xs](weight_parts)|) |sum[part_x of ys](weight_parts)|))))
(check-sat)
(pop 1)

; weighted_variance: step squares divisor / case 7
; assume ne(sum[part_x of xs](weight_parts), 0)
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; show ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (not (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0)))
(check-sat)
(pop 1)

; weighted_variance: step squares divisor / case 7
; assume ne(sum[part_x of xs](weight_parts), 0)
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; assume sum[part_x of ys](weight_parts) == 0
; show ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (= |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0)))
(check-sat)
(pop 1)

; weighted_variance: step squares / case 7
; assume ne(sum[part_x of xs](weight_parts), 0)
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; assume sum[part_x of ys](weight_parts) == 0
; show ((sum[part_x of xs](squares_parts) * sum[part_x of xs](weight_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of xs](weight_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (2 * sum[part_x of xs](moment_parts) + -2 * sum[part_x of xs](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) + (((sum[part_x of ys](squares_parts) + 2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](weight_parts) + -2 * sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of ys](weight_parts) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * sum[part_x of xs](weight_parts) == ((sum[part_x of xs](squares_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of ys](squares_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * sum[part_x of xs](weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(declare-const |sum[part_x of ys](moment_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (= |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (= (+ (+ (* (+ (* (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| |sum[part_x of xs](weight_parts)|) (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of xs](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* 2.0 |sum[part_x of xs](moment_parts)|) (* (- 2.0) |sum[part_x of xs](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) (* (+ (* (+ (* (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of ys](squares_parts)| (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](moment_parts)|)) (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of ys](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (- 2.0) |sum[part_x of ys](moment_parts)|)) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* |sum[part_x of ys](weight_parts)| (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)))) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) |sum[part_x of xs](weight_parts)|)) (* (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (* (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](weight_parts)|)) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of ys](squares_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](weight_parts)|)) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) |sum[part_x of xs](weight_parts)|))))
(check-sat)
(pop 1)

; weighted_variance: step squares divisor / case 8
; assume ne(sum[part_x of xs](weight_parts), 0)
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; assume ne(sum[part_x of ys](weight_parts), 0)
; show ne(sum[part_x of ys](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (distinct |sum[part_x of ys](weight_parts)| 0.0)))
(check-sat)
(pop 1)

; weighted_variance: step squares divisor / case 8
; assume ne(sum[part_x of xs](weight_parts), 0)
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; assume ne(sum[part_x of ys](weight_parts), 0)
; show ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0)))
(check-sat)
(pop 1)

; weighted_variance: step squares / case 8
; assume ne(sum[part_x of xs](weight_parts), 0)
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; assume ne(sum[part_x of ys](weight_parts), 0)
; show (((sum[part_x of xs](squares_parts) * sum[part_x of xs](weight_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of xs](weight_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (2 * sum[part_x of xs](moment_parts) + -2 * sum[part_x of xs](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * sum[part_x of ys](weight_parts) + (((sum[part_x of ys](squares_parts) * sum[part_x of ys](weight_parts) + 2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of ys](weight_parts) + -2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of ys](weight_parts) + sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (2 * sum[part_x of ys](moment_parts) + -2 * sum[part_x of ys](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * sum[part_x of xs](weight_parts) == ((sum[part_x of xs](squares_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of ys](squares_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * sum[part_x of xs](weight_parts) * sum[part_x of ys](weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(declare-const |sum[part_x of ys](moment_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (= (+ (* (+ (* (+ (* (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| |sum[part_x of xs](weight_parts)|) (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of xs](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* 2.0 |sum[part_x of xs](moment_parts)|) (* (- 2.0) |sum[part_x of xs](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) |sum[part_x of ys](weight_parts)|) (* (+ (* (+ (* (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of ys](squares_parts)| |sum[part_x of ys](weight_parts)|) (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of ys](weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](moment_parts)|)) (* (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of ys](weight_parts)|)) (* |sum[part_x of ys](moment_parts)| |sum[part_x of ys](moment_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* 2.0 |sum[part_x of ys](moment_parts)|) (* (- 2.0) |sum[part_x of ys](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) |sum[part_x of xs](weight_parts)|)) (* (* (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (* (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](weight_parts)|)) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of ys](squares_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](weight_parts)|)) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) |sum[part_x of xs](weight_parts)|) |sum[part_x of ys](weight_parts)|))))
(check-sat)
(pop 1)

; weighted_variance: combine squares / case 1
; assume sum[part_x of xs](weight_parts) == 0
; assume sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts) == 0
; assume sum[part_x of ys](weight_parts) == 0
; show sum[part_x of xs](squares_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + (2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts)) + sum[part_x of xs](weight_parts) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts)) + (sum[part_x of ys](squares_parts) + 2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + (2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](weight_parts) + -2 * sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts)) + sum[part_x of ys](weight_parts) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts))) == sum[part_x of xs](squares_parts) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + sum[part_x of ys](squares_parts) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(declare-const |sum[part_x of ys](moment_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (= |sum[part_x of xs](weight_parts)| 0.0))
(assert (= (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (= |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (= (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (* (+ (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 2.0) |sum[part_x of xs](moment_parts)|)) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) (* (* |sum[part_x of xs](weight_parts)| (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|))) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of ys](squares_parts)| (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](moment_parts)|)) (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of ys](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (* (+ (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (- 2.0) |sum[part_x of ys](moment_parts)|)) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|)))) (* (* |sum[part_x of ys](weight_parts)| (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|))) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|))))) (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of ys](squares_parts)|) (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](moment_parts)|)) (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|))))
(check-sat)
(pop 1)

; weighted_variance: combine squares divisor / case 2
; assume sum[part_x of xs](weight_parts) == 0
; assume sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts) == 0
; assume ne(sum[part_x of ys](weight_parts), 0)
; show ne(sum[part_x of ys](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (= |sum[part_x of xs](weight_parts)| 0.0))
(assert (= (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (distinct |sum[part_x of ys](weight_parts)| 0.0)))
(check-sat)
(pop 1)

; weighted_variance: combine squares / case 2
; assume sum[part_x of xs](weight_parts) == 0
; assume sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts) == 0
; assume ne(sum[part_x of ys](weight_parts), 0)
; show (sum[part_x of xs](squares_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + (2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts)) + sum[part_x of xs](weight_parts) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts))) * sum[part_x of ys](weight_parts) + (sum[part_x of ys](squares_parts) * sum[part_x of ys](weight_parts) + 2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of ys](weight_parts) + -2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of ys](weight_parts) + sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of ys](weight_parts) + (2 * sum[part_x of ys](moment_parts) + -2 * sum[part_x of ys](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts)) + ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts))) == (sum[part_x of xs](squares_parts) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + sum[part_x of ys](squares_parts) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)) * sum[part_x of ys](weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(declare-const |sum[part_x of ys](moment_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (= |sum[part_x of xs](weight_parts)| 0.0))
(assert (= (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (= (+ (* (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (* (+ (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 2.0) |sum[part_x of xs](moment_parts)|)) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) (* (* |sum[part_x of xs](weight_parts)| (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|))) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) |sum[part_x of ys](weight_parts)|) (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of ys](squares_parts)| |sum[part_x of ys](weight_parts)|) (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of ys](weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](moment_parts)|)) (* (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of ys](weight_parts)|)) (* |sum[part_x of ys](moment_parts)| |sum[part_x of ys](moment_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* 2.0 |sum[part_x of ys](moment_parts)|) (* (- 2.0) |sum[part_x of ys](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|)))) (* (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|))))) (* (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of ys](squares_parts)|) (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](moment_parts)|)) (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of ys](weight_parts)|))))
(check-sat)
(pop 1)

; weighted_variance: combine squares divisor / case 3
; assume sum[part_x of xs](weight_parts) == 0
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; show ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (= |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (not (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0)))
(check-sat)
(pop 1)

; weighted_variance: combine squares divisor / case 3
; assume sum[part_x of xs](weight_parts) == 0
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; assume sum[part_x of ys](weight_parts) == 0
; show ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (= |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (= |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0)))
(check-sat)
(pop 1)

; weighted_variance: combine squares / case 3
; assume sum[part_x of xs](weight_parts) == 0
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; assume sum[part_x of ys](weight_parts) == 0
; show ((sum[part_x of xs](squares_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of xs](weight_parts) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) + (((sum[part_x of ys](squares_parts) + 2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](weight_parts) + -2 * sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of ys](weight_parts) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) == (sum[part_x of xs](squares_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of ys](squares_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(declare-const |sum[part_x of ys](moment_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (= |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (= |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (= (+ (+ (* (+ (* (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 2.0) |sum[part_x of xs](moment_parts)|)) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* |sum[part_x of xs](weight_parts)| (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)))) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) (+ (* (+ (* (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of ys](squares_parts)| (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](moment_parts)|)) (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of ys](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (- 2.0) |sum[part_x of ys](moment_parts)|)) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* |sum[part_x of ys](weight_parts)| (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)))) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)))))) (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (* (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](weight_parts)|)) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of ys](squares_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](weight_parts)|)) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))))
(check-sat)
(pop 1)

; weighted_variance: combine squares divisor / case 4
; assume sum[part_x of xs](weight_parts) == 0
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; assume ne(sum[part_x of ys](weight_parts), 0)
; show ne(sum[part_x of ys](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (= |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (distinct |sum[part_x of ys](weight_parts)| 0.0)))
(check-sat)
(pop 1)

; weighted_variance: combine squares divisor / case 4
; assume sum[part_x of xs](weight_parts) == 0
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; assume ne(sum[part_x of ys](weight_parts), 0)
; show ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (= |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0)))
(check-sat)
(pop 1)

; weighted_variance: combine squares / case 4
; assume sum[part_x of xs](weight_parts) == 0
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; assume ne(sum[part_x of ys](weight_parts), 0)
; show (((sum[part_x of xs](squares_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of xs](weight_parts) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * sum[part_x of ys](weight_parts) + (((sum[part_x of ys](squares_parts) * sum[part_x of ys](weight_parts) + 2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of ys](weight_parts) + -2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of ys](weight_parts) + sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (2 * sum[part_x of ys](moment_parts) + -2 * sum[part_x of ys](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) == ((sum[part_x of xs](squares_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of ys](squares_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * sum[part_x of ys](weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(declare-const |sum[part_x of ys](moment_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (= |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (= (+ (* (+ (* (+ (* (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 2.0) |sum[part_x of xs](moment_parts)|)) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* |sum[part_x of xs](weight_parts)| (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)))) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) |sum[part_x of ys](weight_parts)|) (+ (* (+ (* (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of ys](squares_parts)| |sum[part_x of ys](weight_parts)|) (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of ys](weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](moment_parts)|)) (* (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of ys](weight_parts)|)) (* |sum[part_x of ys](moment_parts)| |sum[part_x of ys](moment_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* 2.0 |sum[part_x of ys](moment_parts)|) (* (- 2.0) |sum[part_x of ys](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)))))) (* (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (* (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](weight_parts)|)) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of ys](squares_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](weight_parts)|)) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) |sum[part_x of ys](weight_parts)|))))
(check-sat)
(pop 1)

; weighted_variance: combine squares divisor / case 5
; assume ne(sum[part_x of xs](weight_parts), 0)
; show ne(sum[part_x of xs](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (not (distinct |sum[part_x of xs](weight_parts)| 0.0)))
(check-sat)
(pop 1)

; weighted_variance: combine squares / case 5
; assume ne(sum[part_x of xs](weight_parts), 0)
; assume sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts) == 0
; assume sum[part_x of ys](weight_parts) == 0
; show sum[part_x of xs](squares_parts) * sum[part_x of xs](weight_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of xs](weight_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts) + (2 * sum[part_x of xs](moment_parts) + -2 * sum[part_x of xs](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts)) + ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts)) + (sum[part_x of ys](squares_parts) + 2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + (2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](weight_parts) + -2 * sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts)) + sum[part_x of ys](weight_parts) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts))) * sum[part_x of xs](weight_parts) == (sum[part_x of xs](squares_parts) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + sum[part_x of ys](squares_parts) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)) * sum[part_x of xs](weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(declare-const |sum[part_x of ys](moment_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (= (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (= |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (= (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| |sum[part_x of xs](weight_parts)|) (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of xs](weight_parts)|)) (* (+ (* 2.0 |sum[part_x of xs](moment_parts)|) (* (- 2.0) |sum[part_x of xs](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) (* (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) (* (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of ys](squares_parts)| (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](moment_parts)|)) (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of ys](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (* (+ (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (- 2.0) |sum[part_x of ys](moment_parts)|)) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|)))) (* (* |sum[part_x of ys](weight_parts)| (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|))) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|)))) |sum[part_x of xs](weight_parts)|)) (* (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of ys](squares_parts)|) (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](moment_parts)|)) (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of xs](weight_parts)|))))
(check-sat)
(pop 1)

; weighted_variance: combine squares divisor / case 6
; assume ne(sum[part_x of xs](weight_parts), 0)
; assume sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts) == 0
; assume ne(sum[part_x of ys](weight_parts), 0)
; show ne(sum[part_x of ys](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (= (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (distinct |sum[part_x of ys](weight_parts)| 0.0)))
(check-sat)
(pop 1)

; weighted_variance: combine squares / case 6
; assume ne(sum[part_x of xs](weight_parts), 0)
; assume sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts) == 0
; assume ne(sum[part_x of ys](weight_parts), 0)
; show (sum[part_x of xs](squares_parts) * sum[part_x of xs](weight_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of xs](weight_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts) + (2 * sum[part_x of xs](moment_parts) + -2 * sum[part_x of xs](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts)) + ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts))) * sum[part_x of ys](weight_parts) + (sum[part_x of ys](squares_parts) * sum[part_x of ys](weight_parts) + 2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of ys](weight_parts) + -2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of ys](weight_parts) + sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of ys](weight_parts) + (2 * sum[part_x of ys](moment_parts) + -2 * sum[part_x of ys](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts)) + ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts))) * sum[part_x of xs](weight_parts) == (sum[part_x of xs](squares_parts) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + sum[part_x of ys](squares_parts) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)) * sum[part_x of xs](weight_parts) * sum[part_x of ys](weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(declare-const |sum[part_x of ys](moment_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (= (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (= (+ (* (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| |sum[part_x of xs](weight_parts)|) (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of xs](weight_parts)|)) (* (+ (* 2.0 |sum[part_x of xs](moment_parts)|) (* (- 2.0) |sum[part_x of xs](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) (* (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) |sum[part_x of ys](weight_parts)|) (* (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of ys](squares_parts)| |sum[part_x of ys](weight_parts)|) (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of ys](weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](moment_parts)|)) (* (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of ys](weight_parts)|)) (* |sum[part_x of ys](moment_parts)| |sum[part_x of ys](moment_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* 2.0 |sum[part_x of ys](moment_parts)|) (* (- 2.0) |sum[part_x of ys](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|)))) (* (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (- 1.0) |sum[part_x of ys](moment_parts)|)))) |sum[part_x of xs](weight_parts)|)) (* (* (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of ys](squares_parts)|) (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](moment_parts)|)) (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of xs](weight_parts)|) |sum[part_x of ys](weight_parts)|))))
(check-sat)
(pop 1)

; weighted_variance: combine squares divisor / case 7
; assume ne(sum[part_x of xs](weight_parts), 0)
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; show ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (not (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0)))
(check-sat)
(pop 1)

; weighted_variance: combine squares divisor / case 7
; assume ne(sum[part_x of xs](weight_parts), 0)
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; assume sum[part_x of ys](weight_parts) == 0
; show ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (= |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0)))
(check-sat)
(pop 1)

; weighted_variance: combine squares / case 7
; assume ne(sum[part_x of xs](weight_parts), 0)
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; assume sum[part_x of ys](weight_parts) == 0
; show ((sum[part_x of xs](squares_parts) * sum[part_x of xs](weight_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of xs](weight_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (2 * sum[part_x of xs](moment_parts) + -2 * sum[part_x of xs](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) + (((sum[part_x of ys](squares_parts) + 2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](weight_parts) + -2 * sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of ys](weight_parts) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * sum[part_x of xs](weight_parts) == ((sum[part_x of xs](squares_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of ys](squares_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * sum[part_x of xs](weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(declare-const |sum[part_x of ys](moment_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (= |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (= (+ (+ (* (+ (* (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| |sum[part_x of xs](weight_parts)|) (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of xs](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* 2.0 |sum[part_x of xs](moment_parts)|) (* (- 2.0) |sum[part_x of xs](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) (* (+ (* (+ (* (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of ys](squares_parts)| (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](moment_parts)|)) (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of ys](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (- 2.0) |sum[part_x of ys](moment_parts)|)) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* |sum[part_x of ys](weight_parts)| (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)))) (+ (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) |sum[part_x of xs](weight_parts)|)) (* (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (* (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](weight_parts)|)) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of ys](squares_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](weight_parts)|)) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) |sum[part_x of xs](weight_parts)|))))
(check-sat)
(pop 1)

; weighted_variance: combine squares divisor / case 8
; assume ne(sum[part_x of xs](weight_parts), 0)
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; assume ne(sum[part_x of ys](weight_parts), 0)
; show ne(sum[part_x of ys](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (distinct |sum[part_x of ys](weight_parts)| 0.0)))
(check-sat)
(pop 1)

; weighted_variance: combine squares divisor / case 8
; assume ne(sum[part_x of xs](weight_parts), 0)
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; assume ne(sum[part_x of ys](weight_parts), 0)
; show ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0)))
(check-sat)
(pop 1)

; weighted_variance: combine squares / case 8
; assume ne(sum[part_x of xs](weight_parts), 0)
; assume ne(sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts), 0)
; assume ne(sum[part_x of ys](weight_parts), 0)
; show (((sum[part_x of xs](squares_parts) * sum[part_x of xs](weight_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of xs](weight_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (2 * sum[part_x of xs](moment_parts) + -2 * sum[part_x of xs](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * sum[part_x of ys](weight_parts) + (((sum[part_x of ys](squares_parts) * sum[part_x of ys](weight_parts) + 2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of ys](weight_parts) + -2 * sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of ys](weight_parts) + sum[part_x of ys](moment_parts) * sum[part_x of ys](moment_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of ys](moment_parts) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (2 * sum[part_x of ys](moment_parts) + -2 * sum[part_x of ys](moment_parts)) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * ((sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)))) * sum[part_x of xs](weight_parts) == ((sum[part_x of xs](squares_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of ys](squares_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -2 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + 2 * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](weight_parts) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + -1 * (sum[part_x of xs](moment_parts) + sum[part_x of ys](moment_parts)) * sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) + sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts)) * (sum[part_x of xs](weight_parts) + sum[part_x of ys](weight_parts))) * sum[part_x of xs](weight_parts) * sum[part_x of ys](weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of ys](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(declare-const |sum[part_x of ys](moment_parts)| Real)
(declare-const |sum[part_x of ys](squares_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (distinct (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|) 0.0))
(assert (distinct |sum[part_x of ys](weight_parts)| 0.0))
(assert (not (= (+ (* (+ (* (+ (* (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| |sum[part_x of xs](weight_parts)|) (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of xs](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* 2.0 |sum[part_x of xs](moment_parts)|) (* (- 2.0) |sum[part_x of xs](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) |sum[part_x of ys](weight_parts)|) (* (+ (* (+ (* (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of ys](squares_parts)| |sum[part_x of ys](weight_parts)|) (* (* 2.0 |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of ys](weight_parts)|)) (* (* (- 2.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](moment_parts)|)) (* (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of ys](weight_parts)|)) (* |sum[part_x of ys](moment_parts)| |sum[part_x of ys](moment_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* 2.0 |sum[part_x of ys](moment_parts)|) (* (- 2.0) |sum[part_x of ys](moment_parts)|)) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (+ (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) |sum[part_x of ys](weight_parts)|) (* (* (- 1.0) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))))) |sum[part_x of xs](weight_parts)|)) (* (* (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (* (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](weight_parts)|)) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of ys](squares_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* 2.0 (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 2.0) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 2.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* 2.0 |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](weight_parts)|)) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* (* (- 1.0) (+ |sum[part_x of xs](moment_parts)| |sum[part_x of ys](moment_parts)|)) |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) (* (* |sum[part_x of ys](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|)) (+ |sum[part_x of xs](weight_parts)| |sum[part_x of ys](weight_parts)|))) |sum[part_x of xs](weight_parts)|) |sum[part_x of ys](weight_parts)|))))
(check-sat)
(pop 1)

; weighted_variance: identity squares, left / case 1
; assume sum[part_x of xs](weight_parts) == 0
; show sum[part_x of xs](squares_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + (2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts)) * (sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts)) + sum[part_x of xs](weight_parts) * (sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts)) * (sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts)) == sum[part_x of xs](squares_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (= |sum[part_x of xs](weight_parts)| 0.0))
(assert (not (= (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (* (+ (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 2.0) |sum[part_x of xs](moment_parts)|)) (+ |sum[part_x of xs](moment_parts)| (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) (* (* |sum[part_x of xs](weight_parts)| (+ |sum[part_x of xs](moment_parts)| (* (- 1.0) |sum[part_x of xs](moment_parts)|))) (+ |sum[part_x of xs](moment_parts)| (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|))))
(check-sat)
(pop 1)

; weighted_variance: identity squares, left divisor / case 2
; assume ne(sum[part_x of xs](weight_parts), 0)
; show ne(sum[part_x of xs](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (not (distinct |sum[part_x of xs](weight_parts)| 0.0)))
(check-sat)
(pop 1)

; weighted_variance: identity squares, left / case 2
; assume ne(sum[part_x of xs](weight_parts), 0)
; show sum[part_x of xs](squares_parts) * sum[part_x of xs](weight_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of xs](weight_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts) + (2 * sum[part_x of xs](moment_parts) + -2 * sum[part_x of xs](moment_parts)) * (sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts)) + (sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts)) * (sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts)) == sum[part_x of xs](squares_parts) * sum[part_x of xs](weight_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of xs](weight_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (not (= (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| |sum[part_x of xs](weight_parts)|) (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of xs](weight_parts)|)) (* (+ (* 2.0 |sum[part_x of xs](moment_parts)|) (* (- 2.0) |sum[part_x of xs](moment_parts)|)) (+ |sum[part_x of xs](moment_parts)| (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) (* (+ |sum[part_x of xs](moment_parts)| (* (- 1.0) |sum[part_x of xs](moment_parts)|)) (+ |sum[part_x of xs](moment_parts)| (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| |sum[part_x of xs](weight_parts)|) (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of xs](weight_parts)|)))))
(check-sat)
(pop 1)

; weighted_variance: identity squares, right / case 1
; assume sum[part_x of xs](weight_parts) == 0
; show sum[part_x of xs](squares_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + (2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts)) * (sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts)) + sum[part_x of xs](weight_parts) * (sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts)) * (sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts)) == sum[part_x of xs](squares_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (= |sum[part_x of xs](weight_parts)| 0.0))
(assert (not (= (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (* (+ (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|) (* (- 2.0) |sum[part_x of xs](moment_parts)|)) (+ |sum[part_x of xs](moment_parts)| (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) (* (* |sum[part_x of xs](weight_parts)| (+ |sum[part_x of xs](moment_parts)| (* (- 1.0) |sum[part_x of xs](moment_parts)|))) (+ |sum[part_x of xs](moment_parts)| (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|))))
(check-sat)
(pop 1)

; weighted_variance: identity squares, right divisor / case 2
; assume ne(sum[part_x of xs](weight_parts), 0)
; show ne(sum[part_x of xs](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (not (distinct |sum[part_x of xs](weight_parts)| 0.0)))
(check-sat)
(pop 1)

; weighted_variance: identity squares, right / case 2
; assume ne(sum[part_x of xs](weight_parts), 0)
; show sum[part_x of xs](squares_parts) * sum[part_x of xs](weight_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of xs](weight_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts) + (2 * sum[part_x of xs](moment_parts) + -2 * sum[part_x of xs](moment_parts)) * (sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts)) + (sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts)) * (sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts)) == sum[part_x of xs](squares_parts) * sum[part_x of xs](weight_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of xs](weight_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (not (= (+ (+ (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| |sum[part_x of xs](weight_parts)|) (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of xs](weight_parts)|)) (* (+ (* 2.0 |sum[part_x of xs](moment_parts)|) (* (- 2.0) |sum[part_x of xs](moment_parts)|)) (+ |sum[part_x of xs](moment_parts)| (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) (* (+ |sum[part_x of xs](moment_parts)| (* (- 1.0) |sum[part_x of xs](moment_parts)|)) (+ |sum[part_x of xs](moment_parts)| (* (- 1.0) |sum[part_x of xs](moment_parts)|)))) (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| |sum[part_x of xs](weight_parts)|) (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of xs](weight_parts)|)))))
(check-sat)
(pop 1)

; weighted_variance: finish b / case 1
; assume sum[part_x of xs](weight_parts) == 0
; show sum[part_x of xs](squares_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) == sum[part_x of xs](squares_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) * sum[part_x of xs](weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (= |sum[part_x of xs](weight_parts)| 0.0))
(assert (not (= (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) (+ (+ (+ (+ (+ (+ (+ (+ |sum[part_x of xs](squares_parts)| (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|)) (* (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|))))
(check-sat)
(pop 1)

; weighted_variance: finish b divisor / case 2
; assume ne(sum[part_x of xs](weight_parts), 0)
; show ne(sum[part_x of xs](weight_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (not (distinct |sum[part_x of xs](weight_parts)| 0.0)))
(check-sat)
(pop 1)

; weighted_variance: finish b / case 2
; assume ne(sum[part_x of xs](weight_parts), 0)
; show sum[part_x of xs](squares_parts) * sum[part_x of xs](weight_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of xs](weight_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts) == sum[part_x of xs](squares_parts) * sum[part_x of xs](weight_parts) + 2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts) + -2 * sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + 2 * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts) * sum[part_x of xs](weight_parts) + sum[part_x of xs](moment_parts) * sum[part_x of xs](moment_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + -1 * sum[part_x of xs](moment_parts) * sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts) + sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts) * sum[part_x of xs](weight_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](weight_parts)| Real)
(declare-const |sum[part_x of xs](squares_parts)| Real)
(declare-const |sum[part_x of xs](moment_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| Real)
(declare-const |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)| Real)
(assert (distinct |sum[part_x of xs](weight_parts)| 0.0))
(assert (not (= (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| |sum[part_x of xs](weight_parts)|) (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of xs](weight_parts)|)) (+ (+ (+ (+ (+ (+ (+ (+ (* |sum[part_x of xs](squares_parts)| |sum[part_x of xs](weight_parts)|) (* (* 2.0 |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)|) |sum[part_x of xs](weight_parts)|)) (* (* (- 2.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](moment_parts)|)) (* (* 2.0 |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts)|) |sum[part_x of xs](weight_parts)|)) (* |sum[part_x of xs](moment_parts)| |sum[part_x of xs](moment_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* (* (- 1.0) |sum[part_x of xs](moment_parts)|) |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * weight_parts)|)) (* |sum[part_x of xs](1 / where(weight_parts == 0, 1, weight_parts) * 1 / where(weight_parts == 0, 1, weight_parts) * moment_parts * moment_parts * weight_parts)| |sum[part_x of xs](weight_parts)|)))))
(check-sat)
(pop 1)

; entropy: init m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; entropy: step m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; entropy: step m / case 2
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; entropy: step m / case 3
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; entropy: step m / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; entropy: step m / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; entropy: combine m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; entropy: combine m / case 2
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; entropy: combine m / case 3
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; entropy: combine m / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; entropy: combine m / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; entropy: identity m, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; entropy: identity m, left / case 2
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; entropy: identity m, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; entropy: identity m, right / case 2
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; entropy: init z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; entropy: step z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; entropy: step z / case 2
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; entropy: step z / case 3
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; entropy: step z / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(assert (not (= (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; entropy: step z / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(assert (not (= (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; entropy: combine z / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; entropy: combine z / case 2
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; entropy: combine z / case 3
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; entropy: combine z / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(assert (not (= (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; entropy: combine z / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)))
(assert (not (= (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; entropy: identity z, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; entropy: identity z, left / case 2
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; entropy: identity z, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; entropy: identity z, right / case 2
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; entropy: init average / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; entropy: step average / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; entropy: step average / case 2
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of ys](average_parts * exp(m_parts)) + -1 * max[part_x of ys](m_parts) * sum[part_x of ys](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts) + -1 * sum[part_x of ys](exp(m_parts) * z_parts * z_parts) * (max[part_x of ys](m_parts) + -1 * max[part_x of ys](m_parts)) == sum[part_x of ys](average_parts * exp(m_parts)) + -1 * max[part_x of ys](m_parts) * sum[part_x of ys](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](average_parts * exp(m_parts))| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= (+ (+ (+ |sum[part_x of ys](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of ys](m_parts)|) |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|) (* (* (- 1.0) |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |max[part_x of ys](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)))) (+ (+ |sum[part_x of ys](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of ys](m_parts)|) |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; entropy: step average / case 3
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](average_parts * exp(m_parts)) + -1 * max[part_x of xs](m_parts) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts) + -1 * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) * (max[part_x of xs](m_parts) + -1 * max[part_x of xs](m_parts)) == sum[part_x of xs](average_parts * exp(m_parts)) + -1 * max[part_x of xs](m_parts) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of xs](average_parts * exp(m_parts))| Real)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= (+ (+ (+ |sum[part_x of xs](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of xs](m_parts)|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|) (* (* (- 1.0) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|) (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of xs](m_parts)|)))) (+ (+ |sum[part_x of xs](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of xs](m_parts)|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; entropy: step average / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](average_parts * exp(m_parts)) + -1 * max[part_x of xs](m_parts) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts) + -1 * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) * (max[part_x of xs](m_parts) + -1 * max[part_x of xs](m_parts)) + (sum[part_x of ys](average_parts * exp(m_parts)) + -1 * max[part_x of ys](m_parts) * sum[part_x of ys](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts) + -1 * sum[part_x of ys](exp(m_parts) * z_parts * z_parts) * (max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts))) == sum[part_x of xs](average_parts * exp(m_parts)) + -1 * max[part_x of xs](m_parts) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts) + sum[part_x of ys](average_parts * exp(m_parts)) + -1 * max[part_x of xs](m_parts) * sum[part_x of ys](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of xs](average_parts * exp(m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](average_parts * exp(m_parts))| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= (+ (+ (+ (+ |sum[part_x of xs](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of xs](m_parts)|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|) (* (* (- 1.0) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|) (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of xs](m_parts)|)))) (+ (+ (+ |sum[part_x of ys](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of ys](m_parts)|) |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|) (* (* (- 1.0) |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))) (+ (+ (+ (+ (+ |sum[part_x of xs](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of xs](m_parts)|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|) |sum[part_x of ys](average_parts * exp(m_parts))|) (* (* (- 1.0) |max[part_x of xs](m_parts)|) |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; entropy: step average / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](average_parts * exp(m_parts)) + -1 * max[part_x of xs](m_parts) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts) + -1 * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) * (max[part_x of ys](m_parts) + -1 * max[part_x of xs](m_parts)) + (sum[part_x of ys](average_parts * exp(m_parts)) + -1 * max[part_x of ys](m_parts) * sum[part_x of ys](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts) + -1 * sum[part_x of ys](exp(m_parts) * z_parts * z_parts) * (max[part_x of ys](m_parts) + -1 * max[part_x of ys](m_parts))) == sum[part_x of xs](average_parts * exp(m_parts)) + -1 * max[part_x of ys](m_parts) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts) + sum[part_x of ys](average_parts * exp(m_parts)) + -1 * max[part_x of ys](m_parts) * sum[part_x of ys](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of xs](average_parts * exp(m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](average_parts * exp(m_parts))| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= (+ (+ (+ (+ |sum[part_x of xs](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of xs](m_parts)|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|) (* (* (- 1.0) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|) (+ |max[part_x of ys](m_parts)| (* (- 1.0) |max[part_x of xs](m_parts)|)))) (+ (+ (+ |sum[part_x of ys](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of ys](m_parts)|) |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|) (* (* (- 1.0) |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |max[part_x of ys](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))) (+ (+ (+ (+ (+ |sum[part_x of xs](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of ys](m_parts)|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|) |sum[part_x of ys](average_parts * exp(m_parts))|) (* (* (- 1.0) |max[part_x of ys](m_parts)|) |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; entropy: combine average / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; entropy: combine average / case 2
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of ys](average_parts * exp(m_parts)) + -1 * max[part_x of ys](m_parts) * sum[part_x of ys](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts) + -1 * sum[part_x of ys](exp(m_parts) * z_parts * z_parts) * (max[part_x of ys](m_parts) + -1 * max[part_x of ys](m_parts)) == sum[part_x of ys](average_parts * exp(m_parts)) + -1 * max[part_x of ys](m_parts) * sum[part_x of ys](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](average_parts * exp(m_parts))| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= (+ (+ (+ |sum[part_x of ys](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of ys](m_parts)|) |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|) (* (* (- 1.0) |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |max[part_x of ys](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)))) (+ (+ |sum[part_x of ys](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of ys](m_parts)|) |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; entropy: combine average / case 3
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](average_parts * exp(m_parts)) + -1 * max[part_x of xs](m_parts) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts) + -1 * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) * (max[part_x of xs](m_parts) + -1 * max[part_x of xs](m_parts)) == sum[part_x of xs](average_parts * exp(m_parts)) + -1 * max[part_x of xs](m_parts) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of xs](average_parts * exp(m_parts))| Real)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= (+ (+ (+ |sum[part_x of xs](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of xs](m_parts)|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|) (* (* (- 1.0) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|) (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of xs](m_parts)|)))) (+ (+ |sum[part_x of xs](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of xs](m_parts)|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; entropy: combine average / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](average_parts * exp(m_parts)) + -1 * max[part_x of xs](m_parts) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts) + -1 * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) * (max[part_x of xs](m_parts) + -1 * max[part_x of xs](m_parts)) + (sum[part_x of ys](average_parts * exp(m_parts)) + -1 * max[part_x of ys](m_parts) * sum[part_x of ys](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts) + -1 * sum[part_x of ys](exp(m_parts) * z_parts * z_parts) * (max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts))) == sum[part_x of xs](average_parts * exp(m_parts)) + -1 * max[part_x of xs](m_parts) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts) + sum[part_x of ys](average_parts * exp(m_parts)) + -1 * max[part_x of xs](m_parts) * sum[part_x of ys](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of xs](average_parts * exp(m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](average_parts * exp(m_parts))| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= (+ (+ (+ (+ |sum[part_x of xs](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of xs](m_parts)|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|) (* (* (- 1.0) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|) (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of xs](m_parts)|)))) (+ (+ (+ |sum[part_x of ys](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of ys](m_parts)|) |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|) (* (* (- 1.0) |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))) (+ (+ (+ (+ (+ |sum[part_x of xs](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of xs](m_parts)|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|) |sum[part_x of ys](average_parts * exp(m_parts))|) (* (* (- 1.0) |max[part_x of xs](m_parts)|) |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; entropy: combine average / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; assume ne(E(max[part_x of ys](m_parts)), 0)
; assume 0 < E(max[part_x of ys](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of ys](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](average_parts * exp(m_parts)) + -1 * max[part_x of xs](m_parts) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts) + -1 * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) * (max[part_x of ys](m_parts) + -1 * max[part_x of xs](m_parts)) + (sum[part_x of ys](average_parts * exp(m_parts)) + -1 * max[part_x of ys](m_parts) * sum[part_x of ys](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts) + -1 * sum[part_x of ys](exp(m_parts) * z_parts * z_parts) * (max[part_x of ys](m_parts) + -1 * max[part_x of ys](m_parts))) == sum[part_x of xs](average_parts * exp(m_parts)) + -1 * max[part_x of ys](m_parts) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts) + sum[part_x of ys](average_parts * exp(m_parts)) + -1 * max[part_x of ys](m_parts) * sum[part_x of ys](exp(m_parts) * z_parts * z_parts) + sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |E(max[part_x of ys](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of xs](average_parts * exp(m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of ys](average_parts * exp(m_parts))| Real)
(declare-const |sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (distinct |E(max[part_x of ys](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of ys](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= (+ (+ (+ (+ |sum[part_x of xs](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of xs](m_parts)|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|) (* (* (- 1.0) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|) (+ |max[part_x of ys](m_parts)| (* (- 1.0) |max[part_x of xs](m_parts)|)))) (+ (+ (+ |sum[part_x of ys](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of ys](m_parts)|) |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|) (* (* (- 1.0) |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|) (+ |max[part_x of ys](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))) (+ (+ (+ (+ (+ |sum[part_x of xs](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of ys](m_parts)|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|) |sum[part_x of ys](average_parts * exp(m_parts))|) (* (* (- 1.0) |max[part_x of ys](m_parts)|) |sum[part_x of ys](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of ys](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; entropy: identity average, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; entropy: identity average, left / case 2
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](average_parts * exp(m_parts)) + -1 * max[part_x of xs](m_parts) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts) + -1 * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) * (max[part_x of xs](m_parts) + -1 * max[part_x of xs](m_parts)) == sum[part_x of xs](average_parts * exp(m_parts)) + -1 * max[part_x of xs](m_parts) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of xs](average_parts * exp(m_parts))| Real)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= (+ (+ (+ |sum[part_x of xs](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of xs](m_parts)|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|) (* (* (- 1.0) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|) (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of xs](m_parts)|)))) (+ (+ |sum[part_x of xs](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of xs](m_parts)|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; entropy: identity average, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; entropy: identity average, right / case 2
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show sum[part_x of xs](average_parts * exp(m_parts)) + -1 * max[part_x of xs](m_parts) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts) + -1 * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) * (max[part_x of xs](m_parts) + -1 * max[part_x of xs](m_parts)) == sum[part_x of xs](average_parts * exp(m_parts)) + -1 * max[part_x of xs](m_parts) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of xs](average_parts * exp(m_parts))| Real)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)| Real)
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (= (+ (+ (+ |sum[part_x of xs](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of xs](m_parts)|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|) (* (* (- 1.0) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|) (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of xs](m_parts)|)))) (+ (+ |sum[part_x of xs](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of xs](m_parts)|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|))))
(check-sat)
(pop 1)

; entropy: finish b logarithm / case 1
; show 0 <= 1
; expect: unsat
(push 1)
(assert (not (<= 0.0 1.0)))
(check-sat)
(pop 1)

; entropy: finish b logarithm / case 1
; assume 0 < 1
; show 0 <= 1
; expect: unsat
(push 1)
(assert (< 0.0 1.0))
(assert (not (<= 0.0 1.0)))
(check-sat)
(pop 1)

; entropy: finish b / case 1
; assume 0 < 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (< 0.0 1.0))
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; entropy: finish b logarithm / case 2
; assume sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == 0
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show 0 <= 1
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (<= 0.0 1.0)))
(check-sat)
(pop 1)

; entropy: finish b logarithm / case 2
; assume sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == 0
; assume 0 < 1
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show 0 <= 1
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (< 0.0 1.0))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (<= 0.0 1.0)))
(check-sat)
(pop 1)

; entropy: finish b / case 2
; assume sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == 0
; assume 0 < 1
; assume ne(E(max[part_x of xs](m_parts)), 0)
; assume 0 < E(max[part_x of xs](m_parts))
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume implies(sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == 0, sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts) == 0)
; show -1 * (sum[part_x of xs](average_parts * exp(m_parts)) + -1 * max[part_x of xs](m_parts) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)) == -1 * (sum[part_x of xs](average_parts * exp(m_parts)) + -1 * max[part_x of xs](m_parts) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |E(max[part_x of xs](m_parts))| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of xs](average_parts * exp(m_parts))| Real)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (< 0.0 1.0))
(assert (distinct |E(max[part_x of xs](m_parts))| 0.0))
(assert (< 0.0 |E(max[part_x of xs](m_parts))|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (=> (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0) (= |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)| 0.0)))
(assert (not (= (* (- 1.0) (+ (+ |sum[part_x of xs](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of xs](m_parts)|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|)) (* (- 1.0) (+ (+ |sum[part_x of xs](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of xs](m_parts)|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|)))))
(check-sat)
(pop 1)

; entropy: finish b logarithm / case 3
; assume ne(sum[part_x of xs](exp(m_parts) * z_parts * z_parts), 0)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; entropy: finish b divisor / case 3
; assume ne(sum[part_x of xs](exp(m_parts) * z_parts * z_parts), 0)
; assume 0 < sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show ne(sum[part_x of xs](exp(m_parts) * z_parts * z_parts), 0)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (< 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (distinct |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0)))
(check-sat)
(pop 1)

; entropy: finish b logarithm / case 3
; assume ne(sum[part_x of xs](exp(m_parts) * z_parts * z_parts), 0)
; assume 0 < sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; show 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(assert (distinct |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (< 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (not (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)))
(check-sat)
(pop 1)

; entropy: finish b / case 3
; assume ne(sum[part_x of xs](exp(m_parts) * z_parts * z_parts), 0)
; assume 0 < sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume 0 <= sum[part_x of xs](exp(m_parts) * z_parts * z_parts)
; assume implies(sum[part_x of xs](exp(m_parts) * z_parts * z_parts) == 0, sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts) == 0)
; show (-1 * max[part_x of xs](m_parts) + log(sum[part_x of xs](exp(m_parts) * z_parts * z_parts))) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + -1 * (sum[part_x of xs](average_parts * exp(m_parts)) + -1 * max[part_x of xs](m_parts) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)) == (-1 * max[part_x of xs](m_parts) + log(sum[part_x of xs](exp(m_parts) * z_parts * z_parts))) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + -1 * (sum[part_x of xs](average_parts * exp(m_parts)) + -1 * max[part_x of xs](m_parts) * sum[part_x of xs](exp(m_parts) * z_parts * z_parts) + sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts))
; expect: unsat
(push 1)
(declare-const |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| Real)
(declare-const |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)| Real)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |log(sum[part_x of xs](exp(m_parts) * z_parts * z_parts))| Real)
(declare-const |sum[part_x of xs](average_parts * exp(m_parts))| Real)
(assert (distinct |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0))
(assert (< 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (<= 0.0 |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|))
(assert (=> (= |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)| 0.0) (= |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)| 0.0)))
(assert (not (= (+ (* (+ (* (- 1.0) |max[part_x of xs](m_parts)|) |log(sum[part_x of xs](exp(m_parts) * z_parts * z_parts))|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|) (* (- 1.0) (+ (+ |sum[part_x of xs](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of xs](m_parts)|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|))) (+ (* (+ (* (- 1.0) |max[part_x of xs](m_parts)|) |log(sum[part_x of xs](exp(m_parts) * z_parts * z_parts))|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|) (* (- 1.0) (+ (+ |sum[part_x of xs](average_parts * exp(m_parts))| (* (* (- 1.0) |max[part_x of xs](m_parts)|) |sum[part_x of xs](exp(m_parts) * z_parts * z_parts)|)) |sum[part_x of xs](exp(m_parts) * where(m_parts == -inf, 0, m_parts) * z_parts * z_parts)|))))))
(check-sat)
(pop 1)

; argmax: init m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; argmax: step m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; argmax: step m / case 2
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; argmax: step m / case 3
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; argmax: step m / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; argmax: step m / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; argmax: combine m / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; argmax: combine m / case 2
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; argmax: combine m / case 3
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; argmax: combine m / case 4
; assume 0 <= max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (<= 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; argmax: combine m / case 5
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; show max[part_x of ys](m_parts) == max[part_x of ys](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (not (= |max[part_x of ys](m_parts)| |max[part_x of ys](m_parts)|)))
(check-sat)
(pop 1)

; argmax: identity m, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; argmax: identity m, left / case 2
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; argmax: identity m, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; argmax: identity m, right / case 2
; show max[part_x of xs](m_parts) == max[part_x of xs](m_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(assert (not (= |max[part_x of xs](m_parts)| |max[part_x of xs](m_parts)|)))
(check-sat)
(pop 1)

; argmax: init b / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; argmax: step b / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; argmax: step b / case 2
; show min[part_x of ys, max m_parts](b_parts) == min[part_x of ys, max m_parts](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of ys, max m_parts](b_parts)| Real)
(assert (not (= |min[part_x of ys, max m_parts](b_parts)| |min[part_x of ys, max m_parts](b_parts)|)))
(check-sat)
(pop 1)

; argmax: step b / case 3
; show min[part_x of xs, max m_parts](b_parts) == min[part_x of xs, max m_parts](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of xs, max m_parts](b_parts)| Real)
(assert (not (= |min[part_x of xs, max m_parts](b_parts)| |min[part_x of xs, max m_parts](b_parts)|)))
(check-sat)
(pop 1)

; argmax: step b / case 4
; assume min[part_x of xs, max m_parts](b_parts) + -1 * min[part_x of ys, max m_parts](b_parts) <= 0
; show min[part_x of xs, max m_parts](b_parts) == min[part_x of xs, max m_parts](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of xs, max m_parts](b_parts)| Real)
(declare-const |min[part_x of ys, max m_parts](b_parts)| Real)
(assert (<= (+ |min[part_x of xs, max m_parts](b_parts)| (* (- 1.0) |min[part_x of ys, max m_parts](b_parts)|)) 0.0))
(assert (not (= |min[part_x of xs, max m_parts](b_parts)| |min[part_x of xs, max m_parts](b_parts)|)))
(check-sat)
(pop 1)

; argmax: step b / case 5
; assume 0 < min[part_x of xs, max m_parts](b_parts) + -1 * min[part_x of ys, max m_parts](b_parts)
; show min[part_x of ys, max m_parts](b_parts) == min[part_x of ys, max m_parts](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of xs, max m_parts](b_parts)| Real)
(declare-const |min[part_x of ys, max m_parts](b_parts)| Real)
(assert (< 0.0 (+ |min[part_x of xs, max m_parts](b_parts)| (* (- 1.0) |min[part_x of ys, max m_parts](b_parts)|))))
(assert (not (= |min[part_x of ys, max m_parts](b_parts)| |min[part_x of ys, max m_parts](b_parts)|)))
(check-sat)
(pop 1)

; argmax: step b / case 10
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) == 0
; assume min[part_x of xs, max m_parts](b_parts) + -1 * min[part_x of ys, max m_parts](b_parts) <= 0
; show min[part_x of xs, max m_parts](b_parts) == min[part_x of xs, max m_parts](b_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |min[part_x of xs, max m_parts](b_parts)| Real)
(declare-const |min[part_x of ys, max m_parts](b_parts)| Real)
(assert (= (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (<= (+ |min[part_x of xs, max m_parts](b_parts)| (* (- 1.0) |min[part_x of ys, max m_parts](b_parts)|)) 0.0))
(assert (not (= |min[part_x of xs, max m_parts](b_parts)| |min[part_x of xs, max m_parts](b_parts)|)))
(check-sat)
(pop 1)

; argmax: step b / case 11
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) == 0
; assume 0 < min[part_x of xs, max m_parts](b_parts) + -1 * min[part_x of ys, max m_parts](b_parts)
; show min[part_x of ys, max m_parts](b_parts) == min[part_x of ys, max m_parts](b_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |min[part_x of xs, max m_parts](b_parts)| Real)
(declare-const |min[part_x of ys, max m_parts](b_parts)| Real)
(assert (= (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (< 0.0 (+ |min[part_x of xs, max m_parts](b_parts)| (* (- 1.0) |min[part_x of ys, max m_parts](b_parts)|))))
(assert (not (= |min[part_x of ys, max m_parts](b_parts)| |min[part_x of ys, max m_parts](b_parts)|)))
(check-sat)
(pop 1)

; argmax: step b / case 12
; assume 0 < max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; show min[part_x of xs, max m_parts](b_parts) == min[part_x of xs, max m_parts](b_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |min[part_x of xs, max m_parts](b_parts)| Real)
(assert (< 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (not (= |min[part_x of xs, max m_parts](b_parts)| |min[part_x of xs, max m_parts](b_parts)|)))
(check-sat)
(pop 1)

; argmax: step b / case 13
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; show min[part_x of ys, max m_parts](b_parts) == min[part_x of ys, max m_parts](b_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |min[part_x of ys, max m_parts](b_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (not (= |min[part_x of ys, max m_parts](b_parts)| |min[part_x of ys, max m_parts](b_parts)|)))
(check-sat)
(pop 1)

; argmax: combine b / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; argmax: combine b / case 2
; show min[part_x of ys, max m_parts](b_parts) == min[part_x of ys, max m_parts](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of ys, max m_parts](b_parts)| Real)
(assert (not (= |min[part_x of ys, max m_parts](b_parts)| |min[part_x of ys, max m_parts](b_parts)|)))
(check-sat)
(pop 1)

; argmax: combine b / case 3
; show min[part_x of xs, max m_parts](b_parts) == min[part_x of xs, max m_parts](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of xs, max m_parts](b_parts)| Real)
(assert (not (= |min[part_x of xs, max m_parts](b_parts)| |min[part_x of xs, max m_parts](b_parts)|)))
(check-sat)
(pop 1)

; argmax: combine b / case 4
; assume min[part_x of xs, max m_parts](b_parts) + -1 * min[part_x of ys, max m_parts](b_parts) <= 0
; show min[part_x of xs, max m_parts](b_parts) == min[part_x of xs, max m_parts](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of xs, max m_parts](b_parts)| Real)
(declare-const |min[part_x of ys, max m_parts](b_parts)| Real)
(assert (<= (+ |min[part_x of xs, max m_parts](b_parts)| (* (- 1.0) |min[part_x of ys, max m_parts](b_parts)|)) 0.0))
(assert (not (= |min[part_x of xs, max m_parts](b_parts)| |min[part_x of xs, max m_parts](b_parts)|)))
(check-sat)
(pop 1)

; argmax: combine b / case 5
; assume 0 < min[part_x of xs, max m_parts](b_parts) + -1 * min[part_x of ys, max m_parts](b_parts)
; show min[part_x of ys, max m_parts](b_parts) == min[part_x of ys, max m_parts](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of xs, max m_parts](b_parts)| Real)
(declare-const |min[part_x of ys, max m_parts](b_parts)| Real)
(assert (< 0.0 (+ |min[part_x of xs, max m_parts](b_parts)| (* (- 1.0) |min[part_x of ys, max m_parts](b_parts)|))))
(assert (not (= |min[part_x of ys, max m_parts](b_parts)| |min[part_x of ys, max m_parts](b_parts)|)))
(check-sat)
(pop 1)

; argmax: combine b / case 10
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) == 0
; assume min[part_x of xs, max m_parts](b_parts) + -1 * min[part_x of ys, max m_parts](b_parts) <= 0
; show min[part_x of xs, max m_parts](b_parts) == min[part_x of xs, max m_parts](b_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |min[part_x of xs, max m_parts](b_parts)| Real)
(declare-const |min[part_x of ys, max m_parts](b_parts)| Real)
(assert (= (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (<= (+ |min[part_x of xs, max m_parts](b_parts)| (* (- 1.0) |min[part_x of ys, max m_parts](b_parts)|)) 0.0))
(assert (not (= |min[part_x of xs, max m_parts](b_parts)| |min[part_x of xs, max m_parts](b_parts)|)))
(check-sat)
(pop 1)

; argmax: combine b / case 11
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) == 0
; assume 0 < min[part_x of xs, max m_parts](b_parts) + -1 * min[part_x of ys, max m_parts](b_parts)
; show min[part_x of ys, max m_parts](b_parts) == min[part_x of ys, max m_parts](b_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |min[part_x of xs, max m_parts](b_parts)| Real)
(declare-const |min[part_x of ys, max m_parts](b_parts)| Real)
(assert (= (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (< 0.0 (+ |min[part_x of xs, max m_parts](b_parts)| (* (- 1.0) |min[part_x of ys, max m_parts](b_parts)|))))
(assert (not (= |min[part_x of ys, max m_parts](b_parts)| |min[part_x of ys, max m_parts](b_parts)|)))
(check-sat)
(pop 1)

; argmax: combine b / case 12
; assume 0 < max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts)
; show min[part_x of xs, max m_parts](b_parts) == min[part_x of xs, max m_parts](b_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |min[part_x of xs, max m_parts](b_parts)| Real)
(assert (< 0.0 (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|))))
(assert (not (= |min[part_x of xs, max m_parts](b_parts)| |min[part_x of xs, max m_parts](b_parts)|)))
(check-sat)
(pop 1)

; argmax: combine b / case 13
; assume max[part_x of xs](m_parts) + -1 * max[part_x of ys](m_parts) < 0
; show min[part_x of ys, max m_parts](b_parts) == min[part_x of ys, max m_parts](b_parts)
; expect: unsat
(push 1)
(declare-const |max[part_x of xs](m_parts)| Real)
(declare-const |max[part_x of ys](m_parts)| Real)
(declare-const |min[part_x of ys, max m_parts](b_parts)| Real)
(assert (< (+ |max[part_x of xs](m_parts)| (* (- 1.0) |max[part_x of ys](m_parts)|)) 0.0))
(assert (not (= |min[part_x of ys, max m_parts](b_parts)| |min[part_x of ys, max m_parts](b_parts)|)))
(check-sat)
(pop 1)

; argmax: identity b, left / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; argmax: identity b, left / case 2
; show min[part_x of xs, max m_parts](b_parts) == min[part_x of xs, max m_parts](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of xs, max m_parts](b_parts)| Real)
(assert (not (= |min[part_x of xs, max m_parts](b_parts)| |min[part_x of xs, max m_parts](b_parts)|)))
(check-sat)
(pop 1)

; argmax: identity b, right / case 1
; show 0 == 0
; expect: unsat
(push 1)
(assert (not (= 0.0 0.0)))
(check-sat)
(pop 1)

; argmax: identity b, right / case 2
; show min[part_x of xs, max m_parts](b_parts) == min[part_x of xs, max m_parts](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of xs, max m_parts](b_parts)| Real)
(assert (not (= |min[part_x of xs, max m_parts](b_parts)| |min[part_x of xs, max m_parts](b_parts)|)))
(check-sat)
(pop 1)

; argmax: finish b2 / case 1
; show min[part_x of xs, max m_parts](b_parts) == min[part_x of xs, max m_parts](b_parts)
; expect: unsat
(push 1)
(declare-const |min[part_x of xs, max m_parts](b_parts)| Real)
(assert (not (= |min[part_x of xs, max m_parts](b_parts)| |min[part_x of xs, max m_parts](b_parts)|)))
(check-sat)
(pop 1)
