/** A function to minimise: its value at a point, and its slope written into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

/** How many steps back the curvature is remembered. */
const memory = 6;
/** Share of the expected fall that a step must bring (Armijo's rule). */
const leastFall = 1e-4;
/** A step is halved so often before the search ends. */
const mostHalvings = 20;
/** The search ends when the slope is this small part of what it was, or the value falls by less. */
const tolerance = { slope: 1e-4, fall: 1e-7 } as const;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
};
const addScaled = (to: Float64Array, from: Float64Array, factor: number): void => {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + factor * (from[at] ?? 0);
};

type Step = { readonly moved: Float64Array; readonly bent: Float64Array; readonly curvature: number };

/** Newton's direction as the last steps suggest it (the two loops of L-BFGS, Nocedal 1980). */
function descent(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map((slope) => -slope);
  const shares: number[] = [];
  for (const { moved, bent, curvature } of steps.toReversed()) {
    const share = dot(moved, direction) / curvature;
    shares.push(share);
    addScaled(direction, bent, -share);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = last.curvature / dot(last.bent, last.bent);
    for (let at = 0; at < direction.length; at += 1) direction[at] = (direction[at] ?? 0) * scale;
  }
  for (const { moved, bent, curvature } of steps) {
    addScaled(direction, moved, (shares.pop() ?? 0) - dot(bent, direction) / curvature);
  }
  return direction;
}

/**
 * Where a smooth convex function is smallest, from 0, by L-BFGS with a halving line search. In place of
 * randomness and of a clock there are fixed orders and bounds: same function, same point.
 */
export function minimize(objective: Objective, size: number, mostRounds: number): Float64Array {
  let point = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = objective(point, gradient);
  const firstSlope = Math.sqrt(dot(gradient, gradient));
  const steps: Step[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const direction = descent(gradient, steps);
    const fall = dot(gradient, direction);
    let length = steps.length === 0 ? 1 / Math.max(1, firstSlope) : 1;
    let next: Float64Array<ArrayBuffer> | null = null;
    const nextGradient = new Float64Array(size);
    let nextValue = value;
    for (let halving = 0; halving < mostHalvings && next === null; halving += 1, length /= 2) {
      const tried = point.slice();
      addScaled(tried, direction, length);
      nextValue = objective(tried, nextGradient);
      if (nextValue <= value + leastFall * length * fall) next = tried;
    }
    if (next === null) break;
    const moved = next.slice();
    addScaled(moved, point, -1);
    const bent = nextGradient.slice();
    addScaled(bent, gradient, -1);
    const curvature = dot(moved, bent);
    if (curvature > 0) steps.push({ moved, bent, curvature });
    if (steps.length > memory) steps.shift();
    const fell = value - nextValue;
    point = next;
    gradient = nextGradient;
    value = nextValue;
    if (Math.sqrt(dot(gradient, gradient)) < tolerance.slope * firstSlope) break;
    if (fell < tolerance.fall * Math.abs(value)) break;
  }
  return point;
}
