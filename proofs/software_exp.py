"""software_exp: an exponential and its polynomial differ by a bounded part of the exponential.

Statement. With t = a log2 e, k the integer below t and f = t - k, exp(a) = 2^k 2^f. The right side replaces 2^f, for
f in [0, 1], by a polynomial p that starts with 1, and adds k to its exponent. For -126 <= t <= 127 it is within the
stated relative error; below, between 0 and 2^-126; at -inf, and wherever t <= -127, it is 0.

Argument. Multiplying by 2^k is exact, so the relative error is that of p(f) 2^-f - 1. 2^-f is a series in rationals
with a bounded remainder; its product with p, less 1, lies on each of 24 intervals in the hull of its Bernstein
coefficients. Horner's rule in fp32 adds at most half a unit in the last place at each step. Both are exact sums
(`exponential`), and no solver is asked. The rounding of t, which exp on a device has too, is not in the bound.
"""

from napkin_cat.check import Proof

proof = Proof(reading="bound")
