/** What is computed once for each object that it is asked about, and kept as long as the object is. */
export function oncePer<K extends WeakKey, T>(compute: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly it: T }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.it;
    const it = compute(of);
    known.set(of, { it });
    return it;
  };
}

/** A value that is computed when it is first asked for, and kept. */
export function once<T>(compute: () => T): () => T {
  let value: { readonly it: T } | undefined;
  return () => (value ??= { it: compute() }).it;
}
