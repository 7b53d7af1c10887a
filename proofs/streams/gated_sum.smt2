; What the accumulator of gated_sum[x] along x owes.
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
; show prod[x of ys](g) * recur[x of xs](a, g) + recur[x of ys](a, g) == prod[x of ys](g) * recur[x of xs](a, g) + recur[x of ys](a, g)
; expect: unsat
(push 1)
(declare-const |prod[x of ys](g)| Real)
(declare-const |recur[x of xs](a, g)| Real)
(declare-const |recur[x of ys](a, g)| Real)
(assert (not (= (+ (* |prod[x of ys](g)| |recur[x of xs](a, g)|) |recur[x of ys](a, g)|) (+ (* |prod[x of ys](g)| |recur[x of xs](a, g)|) |recur[x of ys](a, g)|))))
(check-sat)
(pop 1)

; combine b / case 1
; show prod[x of ys](g) * recur[x of xs](a, g) + recur[x of ys](a, g) == prod[x of ys](g) * recur[x of xs](a, g) + recur[x of ys](a, g)
; expect: unsat
(push 1)
(declare-const |prod[x of ys](g)| Real)
(declare-const |recur[x of xs](a, g)| Real)
(declare-const |recur[x of ys](a, g)| Real)
(assert (not (= (+ (* |prod[x of ys](g)| |recur[x of xs](a, g)|) |recur[x of ys](a, g)|) (+ (* |prod[x of ys](g)| |recur[x of xs](a, g)|) |recur[x of ys](a, g)|))))
(check-sat)
(pop 1)

; identity b, left / case 1
; show recur[x of xs](a, g) == recur[x of xs](a, g)
; expect: unsat
(push 1)
(declare-const |recur[x of xs](a, g)| Real)
(assert (not (= |recur[x of xs](a, g)| |recur[x of xs](a, g)|)))
(check-sat)
(pop 1)

; identity b, right / case 1
; show recur[x of xs](a, g) == recur[x of xs](a, g)
; expect: unsat
(push 1)
(declare-const |recur[x of xs](a, g)| Real)
(assert (not (= |recur[x of xs](a, g)| |recur[x of xs](a, g)|)))
(check-sat)
(pop 1)

; init b_decay / case 1
; show 1 == 1
; expect: unsat
(push 1)
(assert (not (= 1.0 1.0)))
(check-sat)
(pop 1)

; step b_decay / case 1
; show prod[x of xs](g) * prod[x of ys](g) == prod[x of ys](g) * prod[x of xs](g)
; expect: unsat
(push 1)
(declare-const |prod[x of xs](g)| Real)
(declare-const |prod[x of ys](g)| Real)
(assert (not (= (* |prod[x of xs](g)| |prod[x of ys](g)|) (* |prod[x of ys](g)| |prod[x of xs](g)|))))
(check-sat)
(pop 1)

; combine b_decay / case 1
; show prod[x of xs](g) * prod[x of ys](g) == prod[x of ys](g) * prod[x of xs](g)
; expect: unsat
(push 1)
(declare-const |prod[x of xs](g)| Real)
(declare-const |prod[x of ys](g)| Real)
(assert (not (= (* |prod[x of xs](g)| |prod[x of ys](g)|) (* |prod[x of ys](g)| |prod[x of xs](g)|))))
(check-sat)
(pop 1)

; identity b_decay, left / case 1
; show prod[x of xs](g) == prod[x of xs](g)
; expect: unsat
(push 1)
(declare-const |prod[x of xs](g)| Real)
(assert (not (= |prod[x of xs](g)| |prod[x of xs](g)|)))
(check-sat)
(pop 1)

; identity b_decay, right / case 1
; show prod[x of xs](g) == prod[x of xs](g)
; expect: unsat
(push 1)
(declare-const |prod[x of xs](g)| Real)
(assert (not (= |prod[x of xs](g)| |prod[x of xs](g)|)))
(check-sat)
(pop 1)

; finish b / case 1
; show recur[x of xs](a, g) == recur[x of xs](a, g)
; expect: unsat
(push 1)
(declare-const |recur[x of xs](a, g)| Real)
(assert (not (= |recur[x of xs](a, g)| |recur[x of xs](a, g)|)))
(check-sat)
(pop 1)
