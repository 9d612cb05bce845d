/**
 * exp and log from additions, multiplications and divisions alone, which IEEE 754 rounds the same way
 * everywhere. `Math.exp` and `Math.log` may differ in the last bit from one machine or engine to the next, and
 * a trained model must come out the same, byte for byte.
 */

/** ln 2 in two parts: a multiple of the first by a small whole number is exact. */
const ln2 = { high: 0.6931471803691238, low: 1.9082149292705877e-10 } as const;
/** Beyond it exp is infinite, and below its negative it is 0, as far as probabilities care. */
const largest = 700;
/** Terms of the series of exp; at |x| ≤ ln 2 / 2 the next is below 2⁻⁵³. */
const expTerms = 14;
/** 1 / n!, the factors of the series: what is multiplied is quicker than what is divided. */
const inverses = new Float64Array(expTerms + 1).fill(1);
for (let term = 1, factorial = 1; term <= expTerms; term += 1) {
  factorial *= term;
  inverses[term] = 1 / factorial;
}
/** Terms of the series of log; at |s| ≤ 0.172 the next is below 2⁻⁵³. */
const logTerms = 10;

/** 2 to the power of −1100 to 1100, each from the one before. */
const powers = new Float64Array(2201);
powers[1100] = 1;
for (let power = 1; power <= 1100; power += 1) {
  powers[1100 + power] = (powers[1099 + power] ?? 1) * 2;
  powers[1100 - power] = (powers[1101 - power] ?? 1) / 2;
}

/** e to the power of `x`, to about 15 digits; 0 below −700, the value at 700 above it. */
export function exp(x: number): number {
  if (x < -largest) return 0;
  const bounded = x > largest ? largest : x;
  const whole = Math.round(bounded / ln2.high);
  const rest = bounded - whole * ln2.high - whole * ln2.low;
  let sum = inverses[expTerms] ?? 0;
  for (let term = expTerms - 1; term >= 0; term -= 1) sum = sum * rest + (inverses[term] ?? 0);
  return sum * (powers[1100 + whole] ?? 0);
}

/** The natural logarithm of a finite `x` above 0, to about 15 digits. */
export function log(x: number): number {
  let rest = x;
  let halvings = 0;
  for (; rest > Math.SQRT2; halvings += 1) rest /= 2;
  for (; rest < Math.SQRT1_2; halvings -= 1) rest *= 2;
  const s = (rest - 1) / (rest + 1);
  const square = s * s;
  let sum = 0;
  for (let term = logTerms; term >= 0; term -= 1) sum = sum * square + 1 / (2 * term + 1);
  return halvings * ln2.high + (halvings * ln2.low + 2 * s * sum);
}
