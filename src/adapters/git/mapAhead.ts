/** Gives what `read` makes of each item, in order, with some reads under way ahead of their turn. */
export async function* mapAhead<Item, Result>(
  items: readonly Item[],
  read: (item: Item) => Promise<Result>,
  ahead = 16,
): AsyncGenerator<Result> {
  const pending: Promise<Result>[] = [];
  let next = 0;
  try {
    while (next < items.length || pending.length > 0) {
      for (; pending.length < ahead && next < items.length; next++) {
        const item = items[next];
        if (item !== undefined) pending.push(read(item));
      }
      const first = pending.shift();
      if (first !== undefined) yield await first;
    }
  } finally {
    // Whoever stopped listening must not meet a failure nobody waits for.
    for (const promise of pending) promise.catch(() => undefined);
  }
}
