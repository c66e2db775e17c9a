const steps = 100;
const memory = 8;

/** The point at which a smooth convex function is least, from zero, by L-BFGS with a step that is halved until it descends. */
export function minimise(
  slope: (at: Float64Array) => { readonly loss: number; readonly gradient: Float64Array },
  size: number,
): Float64Array {
  let at: Float64Array = new Float64Array(size);
  let { loss, gradient } = slope(at);
  const past: { readonly moved: Float64Array; readonly turned: Float64Array; readonly scale: number }[] = [];
  for (let step = 0; step < steps; step += 1) {
    const direction = gradient.map((one) => -one);
    const used = past.map(({ moved, turned, scale }) => ({ moved, turned, scale, part: 0 }));
    for (const one of [...used].reverse()) {
      one.part = one.scale * dot(one.moved, direction);
      add(direction, one.turned, -one.part);
    }
    const last = past.at(-1);
    const size0 =
      last === undefined ? 1 / Math.sqrt(dot(gradient, gradient)) : 1 / (last.scale * dot(last.turned, last.turned));
    direction.forEach((one, index) => (direction[index] = one * size0));
    for (const one of used) add(direction, one.moved, one.part - one.scale * dot(one.turned, direction));
    const descent = dot(gradient, direction);
    let length = 1;
    let next = slope(moved(at, direction, length));
    while (next.loss > loss + 1e-4 * length * descent && length > 1e-8) {
      length /= 2;
      next = slope(moved(at, direction, length));
    }
    const there: Float64Array = moved(at, direction, length);
    const went = there.map((one, index) => one - (at[index] ?? 0));
    const turned = next.gradient.map((one, index) => one - (gradient[index] ?? 0));
    const curvature = dot(went, turned);
    if (curvature > 1e-12) past.push({ moved: went, turned, scale: 1 / curvature });
    if (past.length > memory) past.shift();
    const gained = loss - next.loss;
    at = there;
    ({ loss, gradient } = next);
    if (gained < 1e-6 * Math.abs(loss)) break;
  }
  return at;
}

function moved(at: Float64Array, direction: Float64Array, length: number): Float64Array {
  return at.map((one, index) => one + length * (direction[index] ?? 0));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

function add(to: Float64Array, one: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index += 1) to[index] = (to[index] ?? 0) + times * (one[index] ?? 0);
}
