(** * Why streamed algorithms compute what they should

    A reduction over a list can be streamed if the state of a list [xs ++ ys] can be had from the state of [xs] and from
    [ys].  This file proves, for lists of all lengths, when that is so and what follows: any chunk size, any order of a
    tree of blocks and any fusion gives the same result.  FlashAttention's online softmax is the instance
    [online_softmax].  Equality is exact, so rounding is outside of the statements.

    Only the standard library is used, and no axiom: see [Print Assumptions] at the end.  Check it with
    [coqc streaming.v] (Coq 8.16). *)

From Coq Require Import List Bool Arith Lia Permutation Sorted.
Import ListNotations.

(** ** Words *)

Record monoid {A : Type} (op : A -> A -> A) (e : A) : Prop := Monoid {
  assoc : forall a b c, op a (op b c) = op (op a b) c;
  left_id : forall a, op e a = a;
  right_id : forall a, op a e = a }.

(** The sum, product or maximum of [f x] over the elements of a list. *)
Fixpoint total {X A : Type} (op : A -> A -> A) (e : A) (f : X -> A) (xs : list X) : A :=
  match xs with [] => e | x :: xs => op (f x) (total op e f xs) end.

(** A map that takes sums to sums and the empty sum to the empty sum. *)
Definition additive {A B : Type} (opA : A -> A -> A) (eA : A) (opB : B -> B -> B) (eB : B) (h : A -> B) : Prop :=
  h eA = eB /\ forall u v, h (opA u v) = opB (h u) (h v).

(** The state of a joined list is the combination of the two states. *)
Definition homomorphism {X S : Type} (st : list X -> S) (combine : S -> S -> S) : Prop :=
  forall xs ys, combine (st xs) (st ys) = st (xs ++ ys).

(** [init] is the state of the empty list, and [step] leads from the state of a list to that of a longer one. *)
Definition streams {X S : Type} (st : list X -> S) (init : S) (step : S -> list X -> S) : Prop :=
  init = st [] /\ forall xs ys, step (st xs) ys = st (xs ++ ys).

Lemma total_app {X A} (op : A -> A -> A) e (f : X -> A) xs ys :
  monoid op e -> total op e f (xs ++ ys) = op (total op e f xs) (total op e f ys).
Proof.
  intros m. induction xs as [|x xs IH]; cbn.
  - symmetry. apply (left_id _ _ m).
  - rewrite IH. apply (assoc _ _ m).
Qed.

Lemma total_same {X A} (op : A -> A -> A) e (f g : X -> A) xs :
  (forall x, In x xs -> f x = g x) -> total op e f xs = total op e g xs.
Proof.
  induction xs as [|x xs IH]; cbn; intros same; [reflexivity|].
  f_equal; [apply same; now left | apply IH; intros y y_in; apply same; now right].
Qed.

Lemma additive_total {X A B} opA eA opB eB (h : A -> B) (f : X -> A) xs :
  additive opA eA opB eB h -> h (total opA eA f xs) = total opB eB (fun x => h (f x)) xs.
Proof.
  intros [h_unit h_op]. induction xs as [|x xs IH]; cbn; [exact h_unit|]. now rewrite h_op, <- IH.
Qed.

(** The state of the empty list is an identity, and combination is associative, on states that some list has. *)
Lemma reachable_laws {X S} (st : list X -> S) (combine : S -> S -> S) :
  homomorphism st combine ->
  (forall xs ys zs, combine (st xs) (combine (st ys) (st zs)) = combine (combine (st xs) (st ys)) (st zs))
  /\ (forall xs, combine (st []) (st xs) = st xs) /\ (forall xs, combine (st xs) (st []) = st xs).
Proof.
  intros hom. repeat split; intros; rewrite !hom; cbn; now rewrite ?app_assoc, ?app_nil_r.
Qed.

(** ** Chunks, cuts and trees *)

(** Streaming a list chunk by chunk gives the state of the whole list, whatever the chunks are. *)
Theorem chunks {X S} (st : list X -> S) (init : S) (step : S -> list X -> S) :
  streams st init step -> forall cs, fold_left step cs init = st (concat cs).
Proof.
  intros [init_is step_is] cs. rewrite init_is.
  enough (go : forall xs, fold_left step cs (st xs) = st (xs ++ concat cs)) by apply (go []).
  induction cs as [|c cs IH]; intros xs; cbn.
  - now rewrite app_nil_r.
  - now rewrite step_is, IH, app_assoc.
Qed.

(** Two ways to cut one list into chunks give the same state: the chunk size is free. *)
Theorem any_cut {X S} (st : list X -> S) (init : S) (step : S -> list X -> S) :
  streams st init step ->
  forall cs cs', concat cs = concat cs' -> fold_left step cs init = fold_left step cs' init.
Proof. intros str cs cs' same. now rewrite !(chunks st init step str), same. Qed.

(** Blocks joined two by two, in a tree of any shape. *)
Inductive shape (B : Type) : Type :=
  | leaf (b : B)
  | node (l r : shape B).
Arguments leaf {B}. Arguments node {B}.

Fixpoint leaves {B} (t : shape B) : list B :=
  match t with leaf b => [b] | node l r => leaves l ++ leaves r end.

Fixpoint reduce {B S} (at_leaf : B -> S) (combine : S -> S -> S) (t : shape B) : S :=
  match t with
  | leaf b => at_leaf b
  | node l r => combine (reduce at_leaf combine l) (reduce at_leaf combine r)
  end.

(** Combining the states of blocks along any binary tree gives the state of the blocks joined from left to right. *)
Theorem tree {X S} (st : list X -> S) (combine : S -> S -> S) :
  homomorphism st combine -> forall t, reduce st combine t = st (concat (leaves t)).
Proof.
  intros hom t. induction t as [b|l IHl r IHr]; cbn.
  - now rewrite app_nil_r.
  - now rewrite IHl, IHr, hom, concat_app.
Qed.

(** Split-K: each block is itself streamed in chunks, and the blocks' states are combined along a tree. *)
Theorem split_k {X S} (st : list X -> S) (init : S) (step : S -> list X -> S) (combine : S -> S -> S) :
  streams st init step -> homomorphism st combine ->
  forall t, reduce (fun cs => fold_left step cs init) combine t = st (concat (concat (leaves t))).
Proof.
  intros str hom t. induction t as [b|l IHl r IHr]; cbn.
  - now rewrite (chunks st init step str), app_nil_r.
  - now rewrite IHl, IHr, hom, !concat_app.
Qed.

(** ** Streaming a sum with a pivot *)

(** The sum of [F x p] over a list: each summand is measured from the pivot [p]. *)
Definition value {X D M} (add : M -> M -> M) (zero : M) (F : X -> D -> M) (xs : list X) (p : D) : M :=
  total add zero (fun x => F x p) xs.

(** The pivot may be applied at the end: if [F x p] is an additive [H p] of a [G x] that knows no pivot, then the sum is
    [H p] of the sum of [G]. *)
Theorem hoisting {X D M N} (add : M -> M -> M) (zero : M) (add' : N -> N -> N) (zero' : N)
    (F : X -> D -> M) (H : D -> N -> M) (G : X -> N) :
  (forall x p, F x p = H p (G x)) ->
  (forall p, additive add' zero' add zero (H p)) ->
  forall xs p, value add zero F xs p = H p (total add' zero' G xs).
Proof.
  intros factors H_add xs p. rewrite (additive_total _ _ _ _ (H p) G xs (H_add p)).
  apply total_same. intros x _. apply factors.
Qed.

(** The pivot [d] is any homomorphism, and only pivots of lists matter.  The sums need not commute. *)
Section Pivot.
  Context {X D M : Type} (op : D -> D -> D) (add : M -> M -> M) (zero : M).
  Variables (d : list X -> D) (F : X -> D -> M) (tau : D -> D -> M -> M).

  (** The state that is carried: the pivot of the list, and the sum measured from it. *)
  Definition state (xs : list X) : D * M := (d xs, value add zero F xs (d xs)).

  (** Two states are brought to their common pivot and added. *)
  Definition join (s t : D * M) : D * M :=
    let r := op (fst s) (fst t) in (r, add (tau (fst s) r (snd s)) (tau (fst t) r (snd t))).

  (** A state is brought to the new pivot, and the elements of a chunk are added at that pivot. *)
  Definition push (s : D * M) (ys : list X) : D * M :=
    let r := op (fst s) (d ys) in (r, add (tau (fst s) r (snd s)) (value add zero F ys r)).

  Hypothesis M_monoid : monoid add zero.
  Hypothesis pivot : homomorphism d op.
  Hypothesis tau_additive : forall p q, additive add zero add zero (tau p q).
  Hypothesis rebase : forall x before xs after, In x xs ->
    tau (d xs) (d (before ++ xs ++ after)) (F x (d xs)) = F x (d (before ++ xs ++ after)).

  Lemma value_rebased before xs after :
    tau (d xs) (d (before ++ xs ++ after)) (value add zero F xs (d xs))
    = value add zero F xs (d (before ++ xs ++ after)).
  Proof.
    unfold value. rewrite (additive_total _ _ _ _ _ _ _ (tau_additive _ _)).
    apply total_same. intros x x_in. now apply rebase.
  Qed.

  (** If [tau] brings each summand from the pivot of a list to the pivot of a longer list, then sums are combined, and
      extended by a chunk, by bringing them to the new pivot and adding. *)
  Theorem streaming_reachable xs ys :
    let p := op (d xs) (d ys) in
    let T zs := value add zero F zs in
    T (xs ++ ys) (d (xs ++ ys)) = add (tau (d xs) p (T xs (d xs))) (tau (d ys) p (T ys (d ys)))
    /\ T (xs ++ ys) (d (xs ++ ys)) = add (tau (d xs) p (T xs (d xs))) (T ys p).
  Proof.
    cbv zeta. rewrite pivot.
    pose proof (value_rebased [] xs ys) as left_part. pose proof (value_rebased xs ys []) as right_part.
    cbn [app] in left_part. rewrite app_nil_r in right_part. rewrite left_part, right_part.
    unfold value. now rewrite (total_app _ _ _ _ _ M_monoid).
  Qed.

  (** Pivot and sum together are again a homomorphism; on states of lists [join] is associative with the state of the
      empty list as identity. *)
  Theorem cascade :
    homomorphism state join
    /\ (forall xs ys zs, join (state xs) (join (state ys) (state zs)) = join (join (state xs) (state ys)) (state zs))
    /\ (forall xs, join (state []) (state xs) = state xs) /\ (forall xs, join (state xs) (state []) = state xs).
  Proof.
    enough (hom : homomorphism state join) by (split; [exact hom | exact (reachable_laws state join hom)]).
    intros xs ys. unfold state at 3. rewrite (proj1 (streaming_reachable xs ys)), <- pivot. unfold join, state. cbn.
    now rewrite pivot.
  Qed.

  (** The online algorithm: folding [push] over chunks, from the state of the empty list, gives pivot and sum of the
      whole list. *)
  Theorem online cs : fold_left push cs (state []) = state (concat cs).
  Proof.
    apply chunks. split; [reflexivity|]. intros xs ys. unfold state at 2.
    rewrite (proj2 (streaming_reachable xs ys)), <- pivot. unfold push, state. cbn. now rewrite pivot.
  Qed.
End Pivot.

(** A further sum may take the pair of pivot and sum as its pivot: pivot, sum and further sum together are a
    homomorphism too, and so on for any number of layers. *)
Theorem cascade_next {X D M M'} op add zero d F tau add' zero' (F' : X -> D * M -> M')
    (tau' : D * M -> D * M -> M' -> M') :
  let st := state add zero d F in
  monoid add zero -> homomorphism d op -> (forall p q, additive add zero add zero (tau p q)) ->
  (forall x (before xs after : list X), In x xs ->
    tau (d xs) (d (before ++ xs ++ after)) (F x (d xs)) = F x (d (before ++ xs ++ after))) ->
  monoid add' zero' -> (forall s t, additive add' zero' add' zero' (tau' s t)) ->
  (forall x before xs after, In x xs ->
    tau' (st xs) (st (before ++ xs ++ after)) (F' x (st xs)) = F' x (st (before ++ xs ++ after))) ->
  homomorphism (state add' zero' st F') (join (join op add tau) add' tau').
Proof.
  intros st m hom tau_additive rebase m' tau_additive' rebase'.
  apply cascade; try assumption. now apply cascade.
Qed.

Lemma rebase_ok {X D M} (d : list X -> D) (F : X -> D -> M) (tau : D -> D -> M -> M) (ok : X -> D -> Prop) :
  (forall x p q, ok x p -> ok x q -> tau p q (F x p) = F x q) ->
  (forall x xs, In x xs -> ok x (d xs)) ->
  forall x before xs after, In x xs ->
    tau (d xs) (d (before ++ xs ++ after)) (F x (d xs)) = F x (d (before ++ xs ++ after)).
Proof. intros tau_F ok_in x before xs after x_in. apply tau_F; apply ok_in; rewrite ?in_app_iff; auto. Qed.

(** The pivot is a product of one value for each element, [tau] is additive, and it brings a summand from any pivot at
    which the element is admissible ([ok]) to any other such; each element is admissible at the pivot of every list that
    contains it.  Then the sum streams.  The addition of [M] need not commute. *)
Theorem streaming {X D M} (op : D -> D -> D) (unit : D) (add : M -> M -> M) (zero : M)
    (d1 : X -> D) (F : X -> D -> M) (tau : D -> D -> M -> M) (ok : X -> D -> Prop) :
  let d xs := total op unit d1 xs in
  let T xs p := value add zero F xs p in
  monoid op unit -> monoid add zero ->
  (forall p q, tau p q zero = zero) ->
  (forall p q u v, tau p q (add u v) = add (tau p q u) (tau p q v)) ->
  (forall x p q, ok x p -> ok x q -> tau p q (F x p) = F x q) ->
  (forall x xs, In x xs -> ok x (d xs)) ->
  forall xs ys, let p := op (d xs) (d ys) in
    T (xs ++ ys) (d (xs ++ ys)) = add (tau (d xs) p (T xs (d xs))) (tau (d ys) p (T ys (d ys)))
    /\ T (xs ++ ys) (d (xs ++ ys)) = add (tau (d xs) p (T xs (d xs))) (T ys p).
Proof.
  intros d T D_monoid M_monoid tau_zero tau_add tau_F ok_in xs ys.
  apply streaming_reachable; try assumption.
  - intros l r. symmetry. now apply total_app.
  - intros p q. split; [apply tau_zero | apply tau_add].
  - now apply rebase_ok with (ok := ok).
Qed.

(** Maximum with [None] for minus infinity. *)
Definition lift {K} (max : K -> K -> K) (p q : option K) : option K :=
  match p, q with Some a, Some b => Some (max a b) | None, _ => q | _, None => p end.

Lemma lift_monoid {K} (max : K -> K -> K) :
  (forall a b c, max a (max b c) = max (max a b) c) -> monoid (lift max) None.
Proof. intros a. split; [intros [] [] [] | intros [] | intros []]; cbn; congruence. Qed.

(** Online softmax, as FlashAttention runs it.  [e k m u] stands for [exp (k - m) * u]; a masked element has score
    [None].  Its laws are those of exp, and the sum of [exp (score x - maximum) * v x] (with [v] the value row, or 1 for
    the denominator) streams, empty and fully masked chunks included. *)
Theorem online_softmax {X K M} (max : K -> K -> K) (e : K -> K -> M -> M) (add : M -> M -> M) (zero : M)
    (score : X -> option K) (v : X -> M) :
  let weigh p q u := match p, q with Some k, Some m => e k m u | _, _ => zero end in
  let F x p := weigh (score x) p (v x) in
  let d xs := total (lift max) None score xs in
  monoid add zero ->
  (forall a b c, max a (max b c) = max (max a b) c) ->
  (forall k m, additive add zero add zero (e k m)) ->
  (forall k m n u, e m n (e k m u) = e k n u) ->
  forall cs, fold_left (push (lift max) add zero d F weigh) cs (None, zero)
    = (d (concat cs), value add zero F (concat cs) (d (concat cs))).
Proof.
  intros weigh F d m max_assoc e_additive e_e cs.
  assert (hom : homomorphism d (lift max)) by (intros xs ys; symmetry; apply total_app; now apply lift_monoid).
  assert (weigh_additive : forall p q, additive add zero add zero (weigh p q)).
  { intros [k|] [n|]; cbn; [apply e_additive|..]; split; trivial; intros; symmetry; apply (left_id _ _ m). }
  apply (online (lift max) add zero d F weigh m hom weigh_additive).
  apply rebase_ok with (ok := fun x p => score x = None \/ p <> None).
  - intros x p q [masked|p_seen] [masked'|q_seen]; unfold F; try rewrite masked; try rewrite masked';
      try apply weigh_additive.
    destruct (score x), p, q; try congruence; [apply e_e | apply weigh_additive..].
  - intros x xs x_in. destruct (in_split _ _ x_in) as (l & r & ->). rewrite <- hom. cbn. fold (d r).
    destruct (score x); [right | now left]. destruct (d l), (d r); discriminate.
Qed.

(** ** Fusion *)

(** Pre-composition: an elementwise map before a streamed reduction joins the chunks. *)
Theorem fuse_before {X Y S} (E : Y -> X) (st : list X -> S) (init : S) (step : S -> list X -> S) :
  streams st init step ->
  let step' s ys := step s (map E ys) in
  streams (fun ys => st (map E ys)) init step'
  /\ forall cs, fold_left step' cs init = st (map E (concat cs)).
Proof.
  intros [init_is step_is] step'.
  enough (str : streams (fun ys => st (map E ys)) init step') by (split; [exact str | exact (chunks _ _ _ str)]).
  split; [exact init_is|]. intros xs ys. unfold step'. now rewrite step_is, map_app.
Qed.

(** Post-composition: an operation on the result of a streamed reduction joins its finish. *)
Theorem fuse_after {X S A B} (E : A -> B) (g : list X -> A) (st : list X -> S) (init : S) (step : S -> list X -> S)
    (finish : S -> A) :
  streams st init step -> (forall xs, finish (st xs) = g xs) ->
  let finish' s := E (finish s) in
  forall cs, finish' (fold_left step cs init) = E (g (concat cs)).
Proof. intros str finish_is finish' cs. unfold finish'. now rewrite (chunks st init step str), finish_is. Qed.

(** Weaving: a streamed reduction for each index [i], each on its own slice of the elements, is one streamed reduction
    whose state is a function of [i].  States are compared pointwise. *)
Theorem fuse_weave {I X Y S} (slice : I -> Y -> X) (st : list X -> S) (init : S) (step : S -> list X -> S) :
  streams st init step ->
  let init' (_ : I) := init in
  let step' (s : I -> S) ys i := step (s i) (map (slice i) ys) in
  (forall i, init' i = st [])
  /\ (forall s xs, (forall i, s i = st (map (slice i) xs)) ->
      forall ys i, step' s ys i = st (map (slice i) (xs ++ ys)))
  /\ forall cs i, fold_left step' cs init' i = st (map (slice i) (concat cs)).
Proof.
  intros [init_is step_is] init' step'.
  assert (step'_is : forall s xs, (forall i, s i = st (map (slice i) xs)) ->
    forall ys i, step' s ys i = st (map (slice i) (xs ++ ys))).
  { intros s xs s_is ys i. unfold step'. now rewrite s_is, step_is, map_app. }
  repeat split; [now intros | exact step'_is |]. intros cs.
  enough (go : forall s xs, (forall i, s i = st (map (slice i) xs)) ->
    forall i, fold_left step' cs s i = st (map (slice i) (xs ++ concat cs))) by now apply (go init' []).
  induction cs as [|c cs IH]; intros s xs s_is i; cbn.
  - now rewrite app_nil_r.
  - rewrite (IH _ (xs ++ c)), <- app_assoc; [reflexivity|]. now apply step'_is.
Qed.

(** ** Groups *)

(** Mapping over the blocks of a list and joining the results is mapping over the list. *)
Theorem group_partition {X Y} (f : X -> Y) (xs : list X) (blocks : list (list X)) :
  concat blocks = xs -> concat (map (map f) blocks) = map f xs.
Proof. intros <-. symmetry. apply concat_map. Qed.

(** Every list can be cut in blocks of any size [g > 0]: all have length [g] but for the last, which may be ragged. *)
Theorem cut {X} (g : nat) (xs : list X) :
  0 < g -> exists full last, concat (full ++ [last]) = xs /\ Forall (fun b => length b = g) full /\ length last <= g.
Proof.
  intros g_pos. remember (length xs) as n eqn:n_is. revert xs n_is.
  induction n as [n IH] using (well_founded_induction lt_wf). intros xs ->.
  destruct (le_lt_dec (length xs) g) as [short|long].
  - exists [], xs. cbn. now rewrite app_nil_r.
  - destruct (IH (length (skipn g xs))) with (xs := skipn g xs) as (full & last & joined & sizes & short).
    + rewrite skipn_length. lia.
    + reflexivity.
    + exists (firstn g xs :: full), last. cbn. rewrite joined, firstn_skipn. repeat split; [|assumption].
      constructor; [|assumption]. rewrite firstn_length. lia.
Qed.

(** ** Recurrences *)

(** The steps [h -> a * h + b] compose as a monoid of pairs [(a, b)], so a linear recurrence is a reduction: the value
    after [xs ++ ys] is [A_ys * h_xs + B_ys].  [a] may be a number or a matrix and [h] a number or a vector. *)
Theorem recurrence {X R H} (mul : R -> R -> R) (one : R) (add : H -> H -> H) (zero : H) (act : R -> H -> H)
    (a : X -> R) (b : X -> H) :
  let after s t := (mul (fst t) (fst s), add (act (fst t) (snd s)) (snd t)) in
  let steps xs := total after (one, zero) (fun x => (a x, b x)) xs in
  let run h xs := fold_left (fun h x => add (act (a x) h) (b x)) xs h in
  monoid mul one -> monoid add zero ->
  (forall r, additive add zero add zero (act r)) ->
  (forall h, act one h = h) -> (forall r s h, act (mul r s) h = act r (act s h)) ->
  monoid after (one, zero)
  /\ (forall xs ys, steps (xs ++ ys) = after (steps xs) (steps ys))
  /\ (forall h xs, run h xs = add (act (fst (steps xs)) h) (snd (steps xs)))
  /\ (forall h xs ys, run h (xs ++ ys) = add (act (fst (steps ys)) (run h xs)) (snd (steps ys))).
Proof.
  intros after steps run mul_m add_m act_additive act_one act_mul.
  assert (m : monoid after (one, zero)).
  { split; unfold after.
    - intros [a1 b1] [a2 b2] [a3 b3]. cbn. f_equal.
      + symmetry. apply (assoc _ _ mul_m).
      + rewrite act_mul, (proj2 (act_additive a3)). apply (assoc _ _ add_m).
    - intros [a1 b1]. cbn. now rewrite (right_id _ _ mul_m), (proj1 (act_additive a1)), (left_id _ _ add_m).
    - intros [a1 b1]. cbn. now rewrite (left_id _ _ mul_m), act_one, (right_id _ _ add_m). }
  assert (run_is : forall h xs, run h xs = add (act (fst (steps xs)) h) (snd (steps xs))).
  { intros h xs. revert h. induction xs as [|x xs IH]; intros h; cbn.
    - now rewrite act_one, (right_id _ _ add_m).
    - fold (run (add (act (a x) h) (b x)) xs) (steps xs). rewrite IH, (proj2 (act_additive _)), act_mul.
      symmetry. apply (assoc _ _ add_m). }
  repeat split; try apply m; [intros; now apply total_app | exact run_is |].
  intros h xs ys. unfold run. rewrite fold_left_app. apply run_is.
Qed.

(** ** Selection *)

Section Selection.
  Context {X K : Type} (le : K -> K -> bool) (key : X -> K).
  Hypothesis le_total : forall a b, le a b = true \/ le b a = true.
  Hypothesis le_trans : forall a b c, le a b = true -> le b c = true -> le a c = true.

  Local Notation "x <=? y" := (le (key x) (key y)).

  (** The better of two candidates: the larger key, and the first candidate if the keys are equal. *)
  Definition better (s t : option X) : option X :=
    match s, t with
    | Some x, Some y => if y <=? x then s else t
    | None, _ => t
    | _, None => s
    end.

  Definition winner (xs : list X) : option X := total better None Some xs.

  Lemma not_le x y : x <=? y = false -> y <=? x = true.
  Proof. destruct (le_total (key x) (key y)); congruence. Qed.

  Lemma better_monoid : monoid better None.
  Proof.
    split; [intros [x|] [y|] [z|] | intros [x|] | intros [x|]]; cbn; trivial.
    - destruct (z <=? y) eqn:zy, (y <=? x) eqn:yx; cbn; rewrite ?zy, ?yx; trivial.
      + now rewrite (le_trans _ _ _ zy yx).
      + destruct (z <=? x) eqn:zx; trivial. pose proof (le_trans _ _ _ zx (not_le _ _ yx)). congruence.
    - now destruct (y <=? x).
  Qed.

  Lemma winner_in xs w : winner xs = Some w -> In w xs.
  Proof.
    revert w. induction xs as [|x xs IH]; intros w; [discriminate|]. cbn. fold (winner xs).
    destruct (winner xs) as [y|]; [destruct (y <=? x)|]; intros [= <-]; auto.
  Qed.

  (** Maximum with payload: the winner of a joined list is the better of the winners.  A winner is the first element of
      largest key: what precedes it is strictly less, what follows it is at most equal. *)
  Theorem selection :
    monoid better None
    /\ (forall xs ys, winner (xs ++ ys) = better (winner xs) (winner ys))
    /\ (forall xs w, winner xs = Some w <-> exists l r, xs = l ++ w :: r
        /\ Forall (fun x => w <=? x = false) l /\ Forall (fun x => x <=? w = true) r).
  Proof.
    pose proof better_monoid as m.
    assert (app : forall xs ys, winner (xs ++ ys) = better (winner xs) (winner ys)).
    { intros. now apply total_app. }
    assert (lost : forall xs, winner xs = None -> xs = []).
    { intros [|x xs]; trivial. cbn. fold (winner xs).
      destruct (winner xs) as [y|]; [destruct (y <=? x)|]; discriminate. }
    assert (largest : forall xs w, winner xs = Some w -> Forall (fun x => x <=? w = true) xs).
    { induction xs as [|x xs IH]; intros w; [discriminate|]. cbn. fold (winner xs).
      assert (refl : x <=? x = true) by now destruct (le_total (key x) (key x)).
      destruct (winner xs) as [y|] eqn:wins.
      - specialize (IH y eq_refl). destruct (y <=? x) eqn:yx; intros [= <-].
        + constructor; trivial. eapply Forall_impl; [|exact IH]. intros z zy. exact (le_trans _ _ _ zy yx).
        + constructor; trivial. now apply not_le.
      - intros [= <-]. rewrite (lost xs wins). now constructor. }
    split; [exact m|]. split; [exact app|]. intros xs w. split.
    - revert w. induction xs as [|x xs IH]; intros w; [discriminate|]. intros wins.
      pose proof (largest _ _ wins) as all. cbn in wins. fold (winner xs) in wins.
      destruct (winner xs) as [y|] eqn:wins'.
      + destruct (y <=? x) eqn:yx; injection wins as <-.
        * exists [], xs. inversion all. now repeat split.
        * destruct (IH y eq_refl) as (l & r & -> & before & after). exists (x :: l), r. repeat split; trivial.
          constructor; trivial.
      + injection wins as <-. exists [], xs. now rewrite (lost xs wins').
    - intros (l & r & -> & before & after).
      assert (right : winner (w :: r) = Some w).
      { cbn. fold (winner r). destruct (winner r) as [y|] eqn:wins; trivial.
        enough (y <=? w = true) as -> by trivial.
        now apply (proj1 (Forall_forall _ _) after), winner_in. }
      rewrite app, right. destruct (winner l) as [z|] eqn:wins; cbn; trivial.
      enough (w <=? z = false) as -> by trivial.
      now apply (proj1 (Forall_forall _ _) before), winner_in.
  Qed.

  (** Stable insertion by falling key: a new element goes before all that are not strictly better. *)
  Fixpoint insert (x : X) (l : list X) : list X :=
    match l with [] => [x] | y :: r => if y <=? x then x :: l else y :: insert x r end.

  Fixpoint sort (xs : list X) : list X := match xs with [] => [] | x :: xs => insert x (sort xs) end.

  (** Stable merge: the first list goes first among equals. *)
  Fixpoint merge (l1 : list X) : list X -> list X :=
    fix merge_l1 (l2 : list X) : list X :=
      match l1, l2 with
      | [], _ => l2
      | _, [] => l1
      | x :: r1, y :: r2 => if y <=? x then x :: merge r1 l2 else y :: merge_l1 r2
      end.

  (** The [k] best elements, best first, and earliest first among equals. *)
  Definition best (k : nat) (xs : list X) : list X := firstn k (sort xs).

  (** Elements of equal key. *)
  Definition equal (x y : X) : bool := (x <=? y) && (y <=? x).

  Lemma merge_nil l : merge l [] = l.
  Proof. now destruct l. Qed.

  Lemma nil_merge l : merge [] l = l.
  Proof. now destruct l. Qed.

  Lemma insert_merge x l1 l2 : insert x (merge l1 l2) = merge (insert x l1) l2.
  Proof.
    revert l2. induction l1 as [|a l1 IH1]; intros l2.
    - induction l2 as [|b l2 IH2]; cbn; trivial. rewrite nil_merge in IH2.
      destruct (b <=? x); trivial. f_equal. exact IH2.
    - induction l2 as [|b l2 IH2].
      + now rewrite !merge_nil.
      + cbn [insert] in *. destruct (a <=? x) eqn:ax; cbn [merge] in *; fold merge in *.
        * destruct (b <=? a) eqn:ba, (b <=? x) eqn:bx; cbn; rewrite ?ax, ?bx; trivial.
          -- pose proof (le_trans _ _ _ ba ax). congruence.
          -- f_equal. exact IH2.
        * destruct (b <=? a) eqn:ba; cbn; rewrite ?ax.
          -- f_equal. apply IH1.
          -- destruct (b <=? x) eqn:bx.
             ++ pose proof (le_trans _ _ _ (not_le _ _ ba) bx). congruence.
             ++ f_equal. exact IH2.
  Qed.

  Lemma sort_app xs ys : sort (xs ++ ys) = merge (sort xs) (sort ys).
  Proof.
    induction xs as [|x xs IH]; cbn.
    - now rewrite nil_merge.
    - now rewrite IH, insert_merge.
  Qed.

  Lemma firstn_merge k : forall m n l1 l2, k <= m -> k <= n ->
    firstn k (merge (firstn m l1) (firstn n l2)) = firstn k (merge l1 l2).
  Proof.
    induction k as [|k IH]; intros m n l1 l2 km kn; trivial.
    destruct m as [|m], n as [|n]; try lia.
    destruct l1 as [|x l1], l2 as [|y l2]; cbn; trivial.
    - f_equal. rewrite firstn_firstn. f_equal. lia.
    - f_equal. rewrite firstn_firstn. f_equal. lia.
    - destruct (y <=? x); cbn; f_equal.
      + apply (IH m (S n) l1 (y :: l2)); lia.
      + apply (IH (S m) n (x :: l1) l2); lia.
  Qed.

  (** The sort is one: it permutes, its result falls, and it keeps the order among equals. *)
  Theorem sort_sound xs :
    Permutation xs (sort xs) /\ StronglySorted (fun x y => y <=? x = true) (sort xs)
    /\ forall x, filter (equal x) (sort xs) = filter (equal x) xs.
  Proof.
    assert (perm : forall x l, Permutation (x :: l) (insert x l)).
    { intros x l. induction l as [|y l IH]; cbn; trivial. destruct (y <=? x); trivial.
      rewrite <- IH. apply perm_swap. }
    induction xs as [|x xs (IHp & IHs & IHf)]; cbn.
    - repeat split; trivial. constructor.
    - repeat split.
      + now rewrite <- perm, <- IHp.
      + revert IHs. generalize (sort xs) as l. clear IHp IHf.
        induction l as [|y l IH]; cbn; intros sorted; [now repeat constructor|].
        apply StronglySorted_inv in sorted as [sorted y_best]. destruct (y <=? x) eqn:yx.
        * constructor; [now constructor|]. constructor; trivial.
          eapply Forall_impl; [|exact y_best]. intros z zy. exact (le_trans _ _ _ zy yx).
        * constructor; [now apply IH|]. rewrite <- perm. constructor; trivial. now apply not_le.
      + intros z. rewrite <- IHf. generalize (sort xs) as l. clear IHp IHs IHf.
        induction l as [|y l IH]; trivial. cbn [insert]. destruct (y <=? x) eqn:yx; trivial. cbn [filter] in *.
        rewrite IH. unfold equal. destruct (z <=? x) eqn:zx, (y <=? z) eqn:yz; cbn; rewrite ?andb_false_r; trivial.
        pose proof (le_trans _ _ _ yz zx). congruence.
  Qed.

  (** The [k] best of a joined list depend only on the [k] best of each part: merge them and keep [k]. *)
  Theorem top k :
    best k [] = []
    /\ (forall xs ys, best k (xs ++ ys) = firstn k (merge (best k xs) (best k ys)))
    /\ streams (best k) [] (fun s ys => firstn k (merge s (best k ys))).
  Proof.
    assert (app : forall xs ys, best k (xs ++ ys) = firstn k (merge (best k xs) (best k ys))).
    { intros. unfold best. now rewrite sort_app, firstn_merge. }
    assert (nil : best k [] = []) by apply firstn_nil.
    repeat split; auto.
  Qed.
End Selection.

(** Keys in a total order with a least element [bot]; the sum is over the elements whose key is the pivot. *)
Section AtTheMaximum.
  Context {X K M : Type} (le eqb : K -> K -> bool) (bot : K) (add : M -> M -> M) (zero : M).
  Variables (key : X -> K) (g : X -> M).

  Definition larger (a b : K) : K := if le b a then a else b.
  Definition largest (xs : list X) : K := total larger bot key xs.
  Definition chosen (x : X) (p : K) : M := if eqb (key x) p then g x else zero.
  Definition keep (p q : K) (u : M) : M := if eqb p q then u else zero.

  Hypothesis le_total : forall a b, le a b = true \/ le b a = true.
  Hypothesis le_trans : forall a b c, le a b = true -> le b c = true -> le a c = true.
  Hypothesis le_antisym : forall a b, le a b = true -> le b a = true -> a = b.
  Hypothesis eqb_eq : forall a b, eqb a b = true <-> a = b.
  Hypothesis bot_least : forall a, le bot a = true.
  Hypothesis M_monoid : monoid add zero.

  Lemma larger_spec a b c : le (larger a b) c = true <-> le a c = true /\ le b c = true.
  Proof.
    unfold larger. destruct (le b a) eqn:ba; split; try tauto; intros ac; split; eauto.
    destruct (le_total a b); [eauto | congruence].
  Qed.

  Lemma le_refl a : le a a = true.
  Proof. now destruct (le_total a a). Qed.

  Lemma same_bounds a b : (forall c, le a c = true <-> le b c = true) -> a = b.
  Proof. intros same. apply le_antisym; apply same, le_refl. Qed.

  Lemma larger_monoid : monoid larger bot.
  Proof.
    split; intros; apply same_bounds; intros; rewrite !larger_spec; try tauto; split; try tauto; intros; split; auto.
  Qed.

  Lemma largest_bounds xs p : le (largest xs) p = true <-> forall x, In x xs -> le (key x) p = true.
  Proof.
    induction xs as [|x xs IH]; cbn.
    - split; [now intros | intros; apply bot_least].
    - fold (largest xs). rewrite larger_spec, IH. split; [intros [] ? [<-|]; auto | auto].
  Qed.

  Lemma kept xs p x :
    (forall y, In y xs -> le (key y) p = true) -> In x xs ->
    keep (largest xs) p (chosen x (largest xs)) = chosen x p.
  Proof.
    intros bound x_in. unfold keep. destruct (eqb (largest xs) p) eqn:at_p.
    - apply eqb_eq in at_p. now rewrite at_p.
    - unfold chosen. destruct (eqb (key x) p) eqn:x_at_p; trivial. apply eqb_eq in x_at_p.
      enough (largest xs = p) as same by (apply eqb_eq in same; congruence).
      apply le_antisym; [now apply largest_bounds|]. rewrite <- x_at_p.
      exact (proj1 (largest_bounds xs _) (le_refl _) x x_in).
  Qed.

  Lemma keep_additive p q : additive add zero add zero (keep p q).
  Proof. unfold keep. destruct (eqb p q); split; trivial. intros. symmetry. apply (left_id _ _ M_monoid). Qed.

  (** If [p] bounds the keys of [xs], then the sum over the elements whose key is [p] is the sum over those of largest
      key if the largest key is [p], and zero otherwise: the elements below a new maximum are dropped. *)
  Theorem excluded_max xs p :
    (forall x, In x xs -> le (key x) p = true) ->
    value add zero chosen xs p = if eqb (largest xs) p then value add zero chosen xs (largest xs) else zero.
  Proof.
    intros bound. change (value add zero chosen xs p = keep (largest xs) p (value add zero chosen xs (largest xs))).
    unfold value. rewrite (additive_total _ _ _ _ _ _ _ (keep_additive _ _)).
    apply total_same. intros x x_in. symmetry. now apply kept.
  Qed.

  (** So the sum over the elements of largest key streams: what was summed is kept if the maximum stays, and is dropped
      if it grows. *)
  Theorem excluded_max_online cs :
    fold_left (push larger add zero largest chosen keep) cs (bot, zero)
    = (largest (concat cs), value add zero chosen (concat cs) (largest (concat cs))).
  Proof.
    apply (online larger); trivial.
    - intros xs ys. symmetry. apply total_app, larger_monoid.
    - exact keep_additive.
    - intros x before xs after x_in. apply kept; trivial. intros y y_in.
      apply (proj1 (largest_bounds (before ++ xs ++ after) _) (le_refl _)). rewrite !in_app_iff. auto.
  Qed.
End AtTheMaximum.

(** ** What the proofs assume: nothing *)

Print Assumptions chunks.
Print Assumptions any_cut.
Print Assumptions tree.
Print Assumptions split_k.
Print Assumptions hoisting.
Print Assumptions streaming_reachable.
Print Assumptions cascade.
Print Assumptions online.
Print Assumptions cascade_next.
Print Assumptions streaming.
Print Assumptions online_softmax.
Print Assumptions fuse_before.
Print Assumptions fuse_after.
Print Assumptions fuse_weave.
Print Assumptions group_partition.
Print Assumptions cut.
Print Assumptions recurrence.
Print Assumptions selection.
Print Assumptions sort_sound.
Print Assumptions top.
Print Assumptions excluded_max.
Print Assumptions excluded_max_online.
